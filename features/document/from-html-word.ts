import type { Element, RootContent } from "hast";
import { attribute, isElement } from "./html-tree.ts";

export const isFromWord = (html: string): boolean =>
  /urn:schemas-microsoft-com:office|class="?Mso|content="?Microsoft Word/i.test(html);

const style = (node: Element) => attribute(node, "style");
const className = (node: Element) => attribute(node, "className");

/** Word has styles for quotations where HTML has an element. */
export const isQuoted = (node: Element): boolean => /\bMso(Intense)?Quote\b/.test(className(node));

/** What readers never see: remarks in the margin, words that a change took away, and the numbers of pages. */
function isHidden(node: Element): boolean {
  if (
    /mso-element:\s*(comment|header|footer)|mso-special-character:\s*comment|display:\s*none/i.test(
      style(node),
    )
  )
    return true;
  if (node.tagName === "del" && attribute(node, "dateTime") !== "") return true;
  return /\bMso(CommentReference|CommentText|Header|Footer|Toc\d)\b|\bmsocomanchor\b/.test(className(node));
}

/** The same without what Word adds for itself: languages of its spelling checker, runs of spaces, remarks. */
export function withoutOffice(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (!isElement(node)) return [node];
    if (isHidden(node)) return [];
    if (/mso-spacerun:\s*yes/i.test(style(node))) return [{ type: "text", value: " " }];
    const { lang: _, ...properties } = node.properties;
    const tagName = /\bMsoTitle\b/.test(className(node)) ? "h2" : node.tagName;
    const children = withoutOffice(node.children).filter((child) => child.type !== "doctype");
    return [{ ...node, tagName, properties, children: children.filter(isContent) }];
  });
}

const isContent = (node: RootContent): node is Element["children"][number] => node.type !== "doctype";
