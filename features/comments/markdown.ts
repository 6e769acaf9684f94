import type { BlockContent, DefinitionContent, ListItem, Nodes, PhrasingContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { isAllowedUrl } from "#features/document/document.ts";
import type { Block, Inline, ParsedComment } from "./comments.ts";

/** Nothing that could pass for the page itself: no headings, pictures, rules or HTML. */
const unused = [
  ...["headingAtx", "setextUnderline", "htmlFlow", "htmlText", "definition", "labelStartImage"],
  ...["thematicBreak", "codeIndented"],
];
const deepest = 4;
/** Quotes in quotes and lists in lists beyond any argument are text. */
const tooDeep = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){5}/m;

/** More marks and lines than anybody means anything by cost seconds to read and make a page of a comment. */
const mostMarks = 400;
const marks = /[*_`[\]<>\n]/g;

function isOverloaded(source: string): boolean {
  return (source.match(marks)?.length ?? 0) > mostMarks;
}

/** The small Markdown of comments: paragraphs, lines, bold, italic, code, links, quotes, lists. */
export function parseComment(source: string): ParsedComment {
  if (isOverloaded(source) || tooDeep.test(source)) return plainComment(source);
  const tree = fromMarkdown(source, { extensions: [{ disable: { null: unused } }] });
  const content = blocksOf(tree.children, 0);
  return content.length > 0 ? { version: 1, content } : plainComment(source);
}

/** A text as it was typed, with its addresses as links; in one piece, if it would be too many. */
export function plainComment(source: string): ParsedComment {
  if (isOverloaded(source)) {
    return { version: 1, content: [{ type: "paragraph", content: linked(source) }] };
  }
  const paragraphs = source.split(/\n{2,}/).filter((text) => text.trim() !== "");
  return { version: 1, content: paragraphs.map((text) => ({ type: "paragraph", content: linesOf(text) })) };
}

/** What was stored with a comment; what is from another version, or older than this, is shown as it was typed. */
export function storedComment(parsed: unknown, source: string): ParsedComment {
  return isParsed(parsed) ? parsed : plainComment(source);
}

function isParsed(value: unknown): value is ParsedComment {
  if (typeof value !== "object" || value === null) return false;
  return "version" in value && value.version === 1 && "content" in value && Array.isArray(value.content);
}

function blocksOf(nodes: readonly Nodes[], depth: number): Block[] {
  return nodes.flatMap((node) => blockOf(node, depth));
}

function blockOf(node: Nodes, depth: number): Block[] {
  if (depth > deepest) return [{ type: "paragraph", content: linesOf(wordsOf(node)) }];
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", content: inlinesOf(node.children, depth) }];
    case "code":
      return [{ type: "code", text: node.value }];
    case "blockquote":
      return [{ type: "quote", content: insideOf(node.children, depth) }];
    case "list":
      return [
        {
          type: "list",
          start: node.ordered ? (node.start ?? 1) : null,
          items: node.children.map((item: ListItem) => insideOf(item.children, depth)),
        },
      ];
    default:
      return [];
  }
}

const insideOf = (nodes: readonly (BlockContent | DefinitionContent)[], depth: number) =>
  blocksOf(nodes, depth + 1);

function inlinesOf(nodes: readonly PhrasingContent[], depth: number): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, depth + 1));
}

function inlineOf(node: PhrasingContent, depth: number): Inline[] {
  if (depth > 2 * deepest) return linesOf(wordsOf(node));
  switch (node.type) {
    case "text":
      return linesOf(node.value);
    case "inlineCode":
      return [{ type: "code", text: node.value }];
    case "break":
      return [{ type: "break" }];
    case "strong":
    case "emphasis":
      return [{ type: node.type, content: inlinesOf(node.children, depth) }];
    case "link": {
      const content = withoutLinks(inlinesOf(node.children, depth));
      return isAllowedUrl(node.url) ? [{ type: "link", href: node.url, content }] : content;
    }
    default:
      return [];
  }
}

/** A link in a link is none. */
function withoutLinks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === "link") return withoutLinks(node.content);
    return "content" in node ? [{ ...node, content: withoutLinks(node.content) }] : [node];
  });
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join(" ") : "";
}

/** Readers press the return key where they want a new line. */
function linesOf(text: string): Inline[] {
  return text.split("\n").flatMap((line, i) => {
    const inlines = linked(line);
    return i === 0 ? inlines : [{ type: "break" } as const, ...inlines];
  });
}

/** Every second part is an address: `split` keeps what its group has caught. */
function linked(line: string): Inline[] {
  const parts = line.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?'’”»)\]])/i);
  return parts.flatMap((part, i): Inline[] => {
    if (part === "") return [];
    const text = { type: "text", text: part } as const;
    return [i % 2 === 1 && isAllowedUrl(part) ? { type: "link", href: part, content: [text] } : text];
  });
}
