import type {
  BlockContent,
  FootnoteDefinition,
  ListItem as Item,
  PhrasingContent,
  Root,
  RootContent,
} from "mdast";
import type {
  Block,
  BulletList,
  DocumentBody,
  Figure,
  Footnote,
  ListItem,
  OrderedList,
  Table,
} from "./document.ts";
import { markdownOf } from "./markdown-writing.ts";
import { phrasing, type Writing } from "./to-markdown-inline.ts";

/** The body of an article as Markdown, in the conventions of docs/markdown.md: read again it is the same text. */
export function documentToMarkdown(body: DocumentBody): string {
  const notes: Footnote[] = [];
  const children: RootContent[] = blocksOf(body.content, { notes });
  const definitions = notes.map((note, at): FootnoteDefinition => {
    const paragraph = { type: "paragraph" as const, children: phrasing(note.content, { notes: [] }) };
    return { type: "footnoteDefinition", identifier: `${at + 1}`, label: `${at + 1}`, children: [paragraph] };
  });
  const root: Root = { type: "root", children: [...children, ...definitions] };
  return markdownOf(root);
}

function blocksOf(nodes: Block[], writing: Writing): BlockContent[] {
  return nodes.flatMap((node) => blockOf(node, writing));
}

/** What is empty has no form in Markdown. */
function blockOf(node: Block, writing: Writing): BlockContent[] {
  switch (node.type) {
    case "paragraph":
      return paragraph(phrasing(node.content, writing));
    case "heading":
      return [
        { type: "heading", depth: node.attrs.level, children: phrasing(node.content, writing, "one line") },
      ];
    case "bulletList":
    case "orderedList":
      return [list(node, writing)];
    case "blockquote":
      return quoted(blocksOf(node.content, writing));
    case "pullQuote":
      return signed("pull", paragraph(phrasing(node.content, writing)));
    case "callout":
      return signed(node.attrs.tone, blocksOf(node.content, writing));
    case "figure":
      return paragraph([image(node)]);
    case "gallery":
      return paragraph(node.content.flatMap((each, at) => [...(at > 0 ? [raw("\n")] : []), image(each)]));
    case "table":
      return table(node, writing);
    case "codeBlock":
      return [
        { type: "code", lang: node.attrs.language, value: node.content.map(({ text }) => text).join("") },
      ];
    case "embed": {
      const { url, title } = node.attrs;
      return paragraph([raw(title === "" ? url : `${url} "${title}"`)]);
    }
    case "divider":
      return [{ type: "thematicBreak" }];
    default:
      return unknown(node, writing);
  }
}

/** A node of a later version leaves its children. */
function unknown(node: { content?: Block[] }, writing: Writing): BlockContent[] {
  return blocksOf(node.content ?? [], writing);
}

const raw = (value: string): PhrasingContent => ({ type: "raw", value });

function paragraph(children: PhrasingContent[]): BlockContent[] {
  return children.length > 0 ? [{ type: "paragraph", children }] : [];
}

function quoted(children: BlockContent[]): BlockContent[] {
  return children.length > 0 ? [{ type: "blockquote", children }] : [];
}

/** The sign stands in the first line, or before whatever is no line. */
function signed(name: string, blocks: BlockContent[]): BlockContent[] {
  if (blocks.length === 0) return [];
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph") return quoted([...paragraph([raw(`[!${name}]`)]), ...blocks]);
  return quoted([{ ...first, children: [raw(`[!${name}] `), ...first.children] }, ...rest]);
}

function list(node: BulletList | OrderedList, writing: Writing): BlockContent {
  const start = node.type === "orderedList" ? node.attrs.start : null;
  const children = itemsOf(node.content, writing);
  return { type: "list", ordered: start !== null, start, spread: false, children };
}

function itemsOf(items: ListItem[], writing: Writing): Item[] {
  return items.map((item) => {
    const children = blocksOf(item.content, writing);
    const isTight = children.every(({ type }, at) => at === 0 || type === "list");
    return { type: "listItem", spread: !isTight, children };
  });
}

function image({ attrs }: Figure): PhrasingContent {
  const [alt, caption, credit] = [attrs.alt, attrs.caption, attrs.credit].map((words) =>
    words.replace(/\s+/g, " "),
  );
  const needsBar = credit !== "" || caption?.includes("|");
  const title = needsBar ? `${caption} | ${credit}`.trim() : caption;
  return { type: "image", url: attrs.address, alt: alt ?? "", title: title || null };
}

const sides = { start: null, center: "center", end: "right" } as const;

function table({ attrs, content }: Table, writing: Writing): BlockContent[] {
  const children = content.map((row) => ({
    type: "tableRow" as const,
    children: row.content.map((cell) => ({
      type: "tableCell" as const,
      children: phrasing(cell.content, writing, "one line"),
    })),
  }));
  const caption: PhrasingContent = { type: "text", value: attrs.caption.replace(/\s+/g, " ") };
  return [
    { type: "table", align: attrs.align.map((side) => sides[side]), children },
    ...(attrs.caption === "" ? [] : paragraph([raw("Table: "), caption])),
  ];
}
