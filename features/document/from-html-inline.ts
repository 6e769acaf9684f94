import type { Element, RootContent } from "hast";
import { type Inline, isAllowedUrl, type Mark } from "./document.ts";
import { noteName } from "./from-html-notes.ts";
import { attribute } from "./html-tree.ts";

const simple: Readonly<Record<string, Mark>> = {
  strong: { type: "bold" },
  em: { type: "italic" },
  i: { type: "italic" },
  s: { type: "strike" },
  strike: { type: "strike" },
  del: { type: "strike" },
  sub: { type: "sub" },
  sup: { type: "sup" },
  code: { type: "code" },
  kbd: { type: "code" },
  samp: { type: "code" },
  tt: { type: "code" },
};

// Word processors say with styles what HTML has elements for.
const styles: readonly [RegExp, Mark][] = [
  [/font-weight:\s*(bold|[6-9]00)/i, { type: "bold" }],
  [/font-style:\s*italic/i, { type: "italic" }],
  [/text-decoration[^;]*:[^;]*line-through/i, { type: "strike" }],
  [/vertical-align:\s*sub/i, { type: "sub" }],
  [/vertical-align:\s*super/i, { type: "sup" }],
  [/font-family:[^;]*(courier|consolas|monospace|menlo)/i, { type: "code" }],
];

/** The words of elements that stand in a line, with the marks that they have there. */
export function inlineOf(nodes: RootContent[], problems: string[], marks: Mark[] = []): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "text") {
      const text = node.value.replace(/[ \t\r\n\f]+/g, " ");
      return [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
    }
    if (node.type !== "element" || isMarker(node)) return [];
    if (node.tagName === noteName) return [note(node, problems)];
    if (node.tagName === "br") return [{ type: "hardBreak" }];
    return inlineOf(node.children, problems, marksOf(node, problems).reduce(withMark, marks));
  });
}

/** The words of a note that stood at the end, where its number was. */
function note(node: Element, problems: string[]): Inline {
  const words = trimmed(inlineOf(node.children, problems));
  return { type: "footnote", content: words.filter((each) => each.type !== "footnote") };
}

/** What Word puts before an item of a list: its dot or its number. */
export const isMarker = (node: Element) => /mso-list:\s*ignore/i.test(attribute(node, "style"));

function marksOf(node: Element, problems: string[]): Mark[] {
  const style = attribute(node, "style");
  const marks = styles.flatMap(([pattern, mark]) => (pattern.test(style) ? [mark] : []));
  const named = Object.hasOwn(simple, node.tagName) ? simple[node.tagName] : undefined;
  if (named) marks.push(named);
  // Google Docs wraps whatever was copied into a bold element that is not bold.
  if (node.tagName === "b" && !/font-weight:\s*(normal|400)/i.test(style)) marks.push({ type: "bold" });
  const lang = attribute(node, "lang");
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) marks.push({ type: "language", attrs: { lang } });
  return [...marks, ...linkOf(node, problems)];
}

function linkOf(node: Element, problems: string[]): Mark[] {
  const href = direct(attribute(node, "href").trim());
  if (node.tagName !== "a" || href === "") return [];
  if (isAllowedUrl(href)) return [{ type: "link", attrs: { href } }];
  problems.push(`The link “${href.slice(0, 80)}” cannot be used.`);
  return [];
}

/** Google leads through an address of its own, which tells it who goes where. */
function direct(href: string): string {
  const [, query] = /^https:\/\/www\.google\.[a-z.]+\/url\?(.*)$/.exec(href) ?? [];
  return new URLSearchParams(query ?? "").get("q") ?? href;
}

function withMark(marks: Mark[], mark: Mark): Mark[] {
  return [...marks.filter(({ type }) => type !== mark.type), mark];
}

/** A line without the spaces and breaks at its ends, and without doubled spaces between its words. */
export function trimmed(nodes: Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes) {
    const last = line.at(-1);
    const afterSpace =
      last === undefined || last.type === "hardBreak" || (last.type === "text" && last.text.endsWith(" "));
    if (node.type === "hardBreak" && line.length === 0) continue;
    const kept = node.type === "text" && afterSpace ? { ...node, text: node.text.replace(/^ +/, "") } : node;
    if (kept.type !== "text" || kept.text !== "") line.push(kept);
  }
  for (let last = line.at(-1); last; last = line.at(-1)) {
    const text = last.type === "text" ? last.text.replace(/ +$/, "") : "";
    if (last.type === "footnote") break;
    line.pop();
    if (last.type !== "text" || text === "") continue;
    line.push({ ...last, text });
    break;
  }
  return line;
}
