import type { Element, RootContent } from "hast";
import {
  type Block,
  type DocumentBody,
  emptyDocument,
  type Figure,
  type Inline,
  inlineText,
  type ListItem,
  type TableCell,
  type TableRow,
} from "./document.ts";
import { inlineOf, trimmed } from "./from-html-inline.ts";
import { gathered } from "./from-html-lists.ts";
import { noteName, withNotes } from "./from-html-notes.ts";
import { isFromWord, isQuoted, withoutOffice } from "./from-html-word.ts";
import type { PictureAt } from "./from-markdown-pictures.ts";
import { attribute, isElement, safeTree, textIn } from "./html-tree.ts";
import { documentSchema } from "./schema.ts";

interface FromHtml {
  readonly body: DocumentBody;
  /** What could not be kept, in words for the person who brought it. */
  readonly problems: readonly string[];
}

interface Reader {
  readonly pictureAt: PictureAt;
  readonly problems: string[];
}

/** HTML from elsewhere, such as Word or Google Docs put on the clipboard; `pictureAt` finds pictures of ours. */
export function documentFromHtml(html: string, pictureAt: PictureAt = () => undefined): FromHtml {
  const nodes = safeTree(html);
  if (nodes === undefined) return { body: emptyDocument(), problems: ["The text is nested too deeply."] };
  const reader: Reader = { pictureAt, problems: [] };
  const content = blocksOf(withNotes(isFromWord(html) ? withoutOffice(nodes) : nodes), reader);
  const parsed = documentSchema.safeParse({ type: "doc", content });
  if (parsed.success) return { body: parsed.data, problems: reader.problems };
  return { body: emptyDocument(), problems: parsed.error.issues.map(({ message }) => message) };
}

const holders =
  "p div section article main aside header footer details h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote pre hr figure img table li tr td th".split(
    " ",
  );

/** Whether it holds something that does not stand in a line, however deep. */
const isBlock = (node: RootContent): boolean =>
  isElement(node) &&
  node.tagName !== noteName &&
  (holders.includes(node.tagName) || node.children.some(isBlock));

/** Words between blocks are paragraphs of their own. */
function blocksOf(nodes: RootContent[], reader: Reader): Block[] {
  const blocks: Block[] = [];
  let words: RootContent[] = [];
  const flush = () => {
    blocks.push(...paragraph(inlineOf(words, reader.problems)));
    words = [];
  };
  for (const node of gathered(nodes)) {
    if (!isBlock(node)) words.push(node);
    else {
      flush();
      if (isElement(node)) blocks.push(...blockOf(node, reader));
    }
  }
  flush();
  return blocks;
}

/** An empty line between words makes two paragraphs of them: old pages and letters have no others. */
function paragraph(words: Inline[]): Block[] {
  const parts: Inline[][] = [[]];
  for (const [at, node] of words.entries()) {
    const isGap = node.type === "hardBreak" && words[at + 1]?.type === "hardBreak";
    if (isGap) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts.map(trimmed).flatMap((content): Block[] => {
    const isEmpty = inlineText(content).trim() === "" && !content.some(({ type }) => type === "footnote");
    return isEmpty ? [] : [{ type: "paragraph", content }];
  });
}

function blockOf(node: Element, reader: Reader): Block[] {
  const inside = () => blocksOf(node.children, reader);
  switch (node.tagName) {
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return heading(node, reader);
    case "ul":
      return list(node, reader).map((content) => ({ type: "bulletList", content }));
    case "ol": {
      const start = Number.parseInt(attribute(node, "start"), 10) || 1;
      const attrs = { start: Math.min(Math.max(start, 0), 1_000_000) };
      return list(node, reader).map((content) => ({ type: "orderedList", attrs, content }));
    }
    case "blockquote":
      return quotation(inside());
    case "pre":
      return [code(node)];
    case "hr":
      return [{ type: "divider" }];
    case "img":
      return picture(node, "", reader);
    case "figure":
      return figure(node, reader);
    case "p":
      return isQuoted(node) ? quotation(inside()) : inside();
    case "table":
      return table(node, reader);
    default:
      return inside();
  }
}

function quotation(content: Block[]): Block[] {
  return content.length > 0 ? [{ type: "blockquote", content }] : [];
}

function heading(node: Element, reader: Reader): Block[] {
  const level = node.tagName === "h1" || node.tagName === "h2" ? 2 : node.tagName === "h3" ? 3 : 4;
  const content = trimmed(inlineOf(node.children, reader.problems));
  return content.length > 0 ? [{ type: "heading", attrs: { level }, content }] : [];
}

/** The items; what stands in a list without being an item belongs to the item before it. */
function list(node: Element, reader: Reader): ListItem[][] {
  const items: ListItem[] = [];
  for (const child of node.children) {
    const blocks = blocksOf(isElement(child, "li") ? child.children : [child], reader);
    const last = items.at(-1);
    if (!isElement(child, "li") && last) last.content.push(...blocks);
    else if (blocks.length > 0) items.push(listItem(blocks));
  }
  return items.length > 0 ? [items] : [];
}

function listItem(blocks: Block[]): ListItem {
  const begins = blocks[0]?.type === "paragraph";
  return { type: "listItem", content: begins ? blocks : [{ type: "paragraph", content: [] }, ...blocks] };
}

function code(node: Element): Block {
  const inner = node.children.find((child) => isElement(child, "code"));
  const classes = inner && isElement(inner) ? attribute(inner, "className") : "";
  const [, language = null] = /(?:^|\s)lang(?:uage)?-([a-z0-9+#._-]{1,30})(?:\s|$)/i.exec(classes) ?? [];
  const text = textIn(node).replace(/\n$/, "");
  return { type: "codeBlock", attrs: { language }, content: text ? [{ type: "text", text }] : [] };
}

function picture(node: Element, caption: string, { pictureAt, problems }: Reader): Figure[] {
  const found = pictureAt(attribute(node, "src"));
  if (found === undefined) problems.push("A picture was left out: add it from your files.");
  const words = { alt: attribute(node, "alt").slice(0, 1000), caption: caption.slice(0, 1000), credit: "" };
  return found ? [{ type: "figure", attrs: { ...found, ...words } }] : [];
}

function figure(node: Element, reader: Reader): Block[] {
  const everything = descendants(node);
  const [image] = everything.filter(({ tagName }) => tagName === "img");
  const [caption] = everything.filter(({ tagName }) => tagName === "figcaption");
  if (image === undefined) return blocksOf(node.children, reader);
  const words = caption ? textIn(caption).replace(/\s+/g, " ").trim() : "";
  const shown = picture(image, words, reader);
  return shown.length > 0 || words === ""
    ? shown
    : [{ type: "paragraph", content: [{ type: "text", text: words }] }];
}

function table(node: Element, reader: Reader): Block[] {
  const rows = descendants(node).filter(({ tagName }) => tagName === "tr");
  const content = rows.map((row): TableRow => {
    const cells = row.children.filter((cell) => isElement(cell, "td", "th"));
    const wordsOf = (cell: RootContent) => trimmed(inlineOf([cell], reader.problems));
    return { type: "tableRow", content: cells.flatMap((cell) => spanned(cell, wordsOf(cell))) };
  });
  const filled = content.filter((row) => row.content.length > 0);
  const [caption] = descendants(node).filter(({ tagName }) => tagName === "caption");
  const attrs = { caption: caption ? textIn(caption).replace(/\s+/g, " ").trim() : "", align: [] };
  return filled.length > 0 ? [{ type: "table", attrs, content: filled }] : [];
}

/** A cell over several columns, and the empty ones that it covers: cells do not span here. */
function spanned(cell: RootContent, content: Inline[]): TableCell[] {
  const columns = isElement(cell) ? Number.parseInt(attribute(cell, "colSpan"), 10) || 1 : 1;
  const covered = Array.from({ length: Math.min(columns, 40) - 1 }, (): TableCell => emptyCell());
  return [{ type: "tableCell", content }, ...covered];
}

const emptyCell = (): TableCell => ({ type: "tableCell", content: [] });

function descendants(node: Element): Element[] {
  return node.children.flatMap((child) => (isElement(child) ? [child, ...descendants(child)] : []));
}
