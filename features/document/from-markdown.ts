import type {
  Definition,
  FootnoteDefinition,
  List,
  Nodes,
  Paragraph,
  Blockquote as Quote,
  RootContent,
  Table as Rows,
} from "mdast";
import {
  type Align,
  type Block,
  type DocumentBody,
  emptyDocument,
  type ListItem,
  type TableCell,
  type TableRow,
  type Tone,
} from "./document.ts";
import { providerOf } from "./embeds.ts";
import { lineOf, type Reading } from "./from-markdown-inline.ts";
import { type PictureAt, picturesOf } from "./from-markdown-pictures.ts";
import { markdownTree } from "./markdown-syntax.ts";
import { onOneLine, withoutEdges } from "./runs.ts";
import { documentSchema } from "./schema.ts";

interface FromMarkdown {
  readonly body: DocumentBody;
  /** What could not be kept, in words for the person who wrote it. */
  readonly problems: readonly string[];
}

type Reader = Reading & { readonly pictureAt: PictureAt };

/** Markdown as docs/markdown.md describes it; `pictureAt` finds the picture that an address in it means. */
export function documentFromMarkdown(text: string, pictureAt: PictureAt = () => undefined): FromMarkdown {
  const source = text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, "");
  const tree = markdownTree(source);
  const reader: Reader = { source, ...referencesIn(tree), problems: [], pictureAt };
  const parsed = documentSchema.safeParse({ type: "doc", content: blocksOf(tree.children, reader) });
  if (parsed.success) return { body: parsed.data, problems: reader.problems };
  const reasons = parsed.error.issues.map(({ message }) => message);
  return { body: emptyDocument(), problems: [...reader.problems, ...reasons] };
}

function referencesIn(tree: Nodes) {
  const places = new Map<string, Definition>();
  const notes = new Map<string, FootnoteDefinition>();
  for (const node of everyNode(tree)) {
    if (node.type === "definition" && !places.has(node.identifier)) places.set(node.identifier, node);
    if (node.type === "footnoteDefinition" && !notes.has(node.identifier)) notes.set(node.identifier, node);
  }
  return { places, notes };
}

function* everyNode(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* everyNode(child);
}

function blocksOf(nodes: RootContent[], reader: Reader): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const caption = node.type === "paragraph" ? captionOf(node, blocks.at(-1), reader) : undefined;
    if (caption) blocks[blocks.length - 1] = caption;
    else blocks.push(...blockOf(node, reader));
  }
  return blocks;
}

function blockOf(node: RootContent, reader: Reader): Block[] {
  switch (node.type) {
    case "paragraph":
      return paragraph(node, reader);
    case "heading": {
      const level = node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4;
      return [{ type: "heading", attrs: { level }, content: onOneLine(lineOf(node.children, reader)) }];
    }
    case "blockquote":
      return quotation(node, reader);
    case "list":
      return [list(node, reader)];
    case "code":
      return [code(node.lang ?? "", node.value)];
    case "table":
      return [table(node, reader)];
    case "thematicBreak":
      return [{ type: "divider" }];
    default:
      return [];
  }
}

function code(language: string, text: string): Block {
  const known = /^[a-z0-9+#._-]{1,30}$/i.test(language) ? language : null;
  return { type: "codeBlock", attrs: { language: known }, content: text ? [{ type: "text", text }] : [] };
}

function paragraph(node: Paragraph, reader: Reader): Block[] {
  const pictures = picturesOf(node.children, reader, reader.pictureAt);
  if (pictures) return pictures;
  const [, url = "", title = ""] = /^(https:\/\/\S+)(?:[ \t]+"(.*)")?$/.exec(sourceOf(node, reader)) ?? [];
  if (providerOf(url)) return [{ type: "embed", attrs: { url, title } }];
  return [{ type: "paragraph", content: withoutEdges(lineOf(node.children, reader)) }];
}

function sourceOf({ position }: Paragraph, { source }: Reading): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

const sign = /^\[!(pull|note|tip|info|important|warning|caution)\][ \t]*\n?/i;

/** A quotation, unless its first word says that it is something else. */
function quotation(node: Quote, reader: Reader): Block[] {
  const [first, ...rest] = node.children;
  const start = first?.type === "paragraph" ? first.children[0] : undefined;
  const found = start?.type === "text" ? sign.exec(start.value) : null;
  if (first?.type !== "paragraph" || start?.type !== "text" || !found) {
    const content = blocksOf(node.children, reader);
    return content.length > 0 ? [{ type: "blockquote", content }] : [];
  }
  const opening = { ...start, value: start.value.slice(found[0].length) };
  const isBare = opening.value === "" && first.children.length === 1;
  const line = { ...first, children: [opening, ...first.children.slice(1)], position: undefined };
  return signed(found[1]?.toLowerCase() ?? "", [...(isBare ? [] : [line]), ...rest], reader);
}

function signed(name: string, nodes: Quote["children"], reader: Reader): Block[] {
  if (name === "pull") return pullQuote(blocksOf(nodes, reader));
  const tone: Tone = name === "warning" || name === "caution" ? "warning" : "note";
  const content = blocksOf(nodes, reader);
  return content.length > 0 ? [{ type: "callout", attrs: { tone }, content }] : [];
}

/** A pull quote is one line; what else was put into it follows it. */
function pullQuote(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  return first?.type === "paragraph" ? [{ type: "pullQuote", content: first.content }, ...rest] : blocks;
}

function list(node: List, reader: Reader): Block {
  const content = node.children.map((item) => listItem(blocksOf(item.children, reader)));
  if (!node.ordered) return { type: "bulletList", content };
  return { type: "orderedList", attrs: { start: Math.min(node.start ?? 1, 1_000_000) }, content };
}

function listItem(blocks: Block[]): ListItem {
  const content: Block[] =
    blocks[0]?.type === "paragraph" ? blocks : [{ type: "paragraph", content: [] }, ...blocks];
  return { type: "listItem", content };
}

const ends: Readonly<Record<string, Align>> = { right: "end", center: "center", left: "start" };

function table(node: Rows, reader: Reader): Block {
  const content = node.children.map((row): TableRow => {
    const cells = row.children.map(
      (cell): TableCell => ({ type: "tableCell", content: lineOf(cell.children, reader) }),
    );
    return { type: "tableRow", content: cells };
  });
  const align = (node.align ?? []).map((side) => ends[side ?? ""] ?? "start");
  return { type: "table", attrs: { caption: "", align }, content };
}

/** "Table: what it shows" below a table is its caption. */
function captionOf(node: Paragraph, before: Block | undefined, reader: Reader): Block | undefined {
  const [start] = node.children;
  if (before?.type !== "table" || before.attrs.caption || start?.type !== "text") return undefined;
  if (!/^Table:\s/.test(start.value)) return undefined;
  const words = lineOf(node.children, reader).map((part) => (part.type === "text" ? part.text : " "));
  return { ...before, attrs: { ...before.attrs, caption: words.join("").replace(/^Table:\s+/, "") } };
}
