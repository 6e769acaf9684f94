/** The text of an article, in the shape of TipTap's JSON and with a version of our own. */
export type DocumentBody = { type: "doc"; version: 1; content: Block[] };

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | PullQuote
  | Callout
  | Figure
  | Gallery
  | Table
  | CodeBlock
  | Embed
  | Divider;
export type Paragraph = { type: "paragraph"; content: Inline[] };
export type Heading = { type: "heading"; attrs: { level: 2 | 3 | 4 }; content: Inline[] };
export type BulletList = { type: "bulletList"; content: ListItem[] };
export type OrderedList = { type: "orderedList"; attrs: { start: number }; content: ListItem[] };
export type ListItem = { type: "listItem"; content: Block[] };
type Blockquote = { type: "blockquote"; content: Block[] };
/** Words of the story itself, set large beside it. */
type PullQuote = { type: "pullQuote"; content: Inline[] };
type Callout = { type: "callout"; attrs: { tone: Tone }; content: Block[] };
export type Tone = "note" | "warning";
export type CodeBlock = { type: "codeBlock"; attrs: CodeAttributes; content: Text[] };
type CodeAttributes = { language: string | null; highlight?: Highlight };
/** Colours found when a text was published: pieces of the code in order, each with its kind and its length. */
export type Highlight = { by: string; pieces: [kind: CodeKind | "", length: number][] };
export type CodeKind = "comment" | "string" | "number" | "keyword" | "name" | "type";
export type Figure = { type: "figure"; attrs: Picture };
export type Gallery = { type: "gallery"; content: Figure[] };
/** The first row is the head; every row has a cell for each column. */
export type Table = { type: "table"; attrs: { caption: string; align: Align[] }; content: TableRow[] };
export type Align = "start" | "center" | "end";
export type TableRow = { type: "tableRow"; content: TableCell[] };
export type TableCell = { type: "tableCell"; content: Inline[] };
/** Something that stands elsewhere, as a card; its provider follows from the address (embeds.ts). */
export type Embed = { type: "embed"; attrs: { url: string; title: string } };
type Divider = { type: "divider" };

/** A picture of the media library as it stands in one place. */
export type Picture = {
  mediaId: string;
  address: string;
  alt: string;
  /** It needs no description here, and somebody has said so. */
  decorative?: true;
  caption: string;
  credit: string;
  width: number;
  height: number;
};

export type Inline = Text | HardBreak | Footnote;
export type Text = { type: "text"; text: string; marks?: Mark[] };
type HardBreak = { type: "hardBreak" };
/** Stands where its number stands; the numbers follow from the order. */
export type Footnote = { type: "footnote"; content: (Text | HardBreak)[] };
export type Mark =
  | { type: "language"; attrs: { lang: string } }
  | { type: "link"; attrs: { href: string } }
  | { type: "bold" | "italic" | "strike" | "sub" | "sup" | "code" };

export type DocumentNode = Block | ListItem | TableRow | TableCell | Inline;

export function emptyDocument(): DocumentBody {
  return { type: "doc", version: 1, content: [{ type: "paragraph", content: [] }] };
}

/** For what comes back from the database: it was validated when it was saved, so only the envelope is looked at. */
export function storedDocument(value: unknown): DocumentBody {
  if (!isDocument(value)) throw new Error("A stored text is not a document of version 1.");
  return value;
}

function isDocument(value: unknown): value is DocumentBody {
  if (typeof value !== "object" || value === null) return false;
  if (!("type" in value && "version" in value && "content" in value)) return false;
  return value.type === "doc" && value.version === 1 && Array.isArray(value.content);
}

/** The picture above a text, for what comes back from the database. */
export function storedPicture(value: unknown): Picture | null {
  return typeof value === "object" && value !== null && isPicture(value) ? value : null;
}

function isPicture(value: object): value is Picture {
  return "mediaId" in value && "address" in value && "width" in value && "height" in value;
}

// White space, controls, invisible and direction-changing characters, backslashes: browsers drop or bend them.
const deceptive = /[\p{White_Space}\p{Cc}\p{Cf}\p{Cs}\\]/u;

/** The only judge of addresses in a text: http, https, mailto, paths of this site and places on the page. */
export function isAllowedUrl(href: string): boolean {
  if (href.length > 2000 || deceptive.test(href)) return false;
  if (href.startsWith("#")) return href.length > 1;
  if (href.startsWith("/")) return !href.startsWith("//") && URL.canParse(href, "https://localhost");
  if (/^mailto:/i.test(href)) return /^mailto:[^@?]+@[^@?]+(\?|$)/i.test(href);
  // A name before an @ is how https://bank.example@elsewhere.example deceives.
  return /^https?:\/\/[^/?#@]+([/?#]|$)/i.test(href) && URL.canParse(href);
}

/** The words of each paragraph, heading, caption and piece of code in the order of reading, the footnotes at last. */
export function blockTexts(body: DocumentBody): string[] {
  const texts: string[] = [];
  for (const block of body.content) gather(block, texts);
  for (const note of footnotesIn(body)) texts.push(inlineText(note.content));
  return texts.filter((text) => text.trim() !== "");
}

function gather(node: Exclude<DocumentNode, Inline>, texts: string[]): void {
  switch (node.type) {
    case "paragraph":
    case "heading":
    case "pullQuote":
    case "tableCell":
    case "codeBlock":
      texts.push(inlineText(node.content));
      break;
    case "figure":
      texts.push(node.attrs.caption);
      break;
    case "embed":
      texts.push(node.attrs.title);
      break;
    case "table":
      texts.push(node.attrs.caption);
      for (const row of node.content) gather(row, texts);
      break;
    case "divider":
      break;
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "blockquote":
    case "callout":
    case "gallery":
    case "tableRow":
      for (const child of node.content) gather(child, texts);
      break;
    default:
      gatherUnknown(node, texts);
  }
}

/** A node of a later version: its children, whichever they are. */
function gatherUnknown(node: { content?: DocumentNode[] }, texts: string[]): void {
  for (const child of node.content ?? []) {
    if (isInline(child)) texts.push(inlineText([child]));
    else gather(child, texts);
  }
}

/** Whether a node stands in a line. */
export const isInline = (node: DocumentNode): node is Inline =>
  node.type === "text" || node.type === "hardBreak" || node.type === "footnote";

/** The words of a line, without those of its footnotes. */
export function inlineText(nodes: Inline[]): string {
  return nodes.map(wordsOf).join("");
}

function wordsOf(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.text;
    case "hardBreak":
      return "\n";
    case "footnote":
      return "";
    default:
      return inlineText(childrenOf(node));
  }
}

function childrenOf(node: { content?: Inline[] }): Inline[] {
  return node.content ?? [];
}

/** Every footnote, in the order of reading: the first is number 1. */
export function footnotesIn(body: DocumentBody): Footnote[] {
  return [...nodesIn(body.content)].filter((node) => node.type === "footnote");
}

/** The ids of the pictures that stand in a text. */
export function pictureIdsIn(body: DocumentBody): string[] {
  return [...nodesIn(body.content)].flatMap((node) => (node.type === "figure" ? node.attrs.mediaId : []));
}

/** Every node of a text, whatever it stands in. */
export function* nodesIn(nodes: DocumentNode[]): Generator<DocumentNode> {
  for (const node of nodes) {
    yield node;
    if ("content" in node) yield* nodesIn(node.content);
  }
}

/** What stands between spaces and dashes and has a letter or a digit; in Chinese and Japanese each character counts. */
export function wordCount(body: DocumentBody): number {
  return blockTexts(body).reduce((sum, text) => sum + (text.match(word)?.length ?? 0), 0);
}

const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s—–\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]*[\p{L}\p{N}][^\s—–\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]*/gu;

/** 230 words a minute, rounded up: nobody minds being done early. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 230));
}

/** The anchor of each heading. The prefix keeps them apart from every other id of a page. */
export function headingIds(body: DocumentBody): Map<Heading, string> {
  const ids = new Map<Heading, string>();
  const uses = new Map<string, number>();
  const taken = new Set<string>();
  for (const heading of nodesIn(body.content)) {
    if (heading.type !== "heading") continue;
    const base = `h-${anchor(inlineText(heading.content))}`;
    let use = (uses.get(base) ?? 0) + 1;
    while (taken.has(numbered(base, use))) use += 1;
    uses.set(base, use);
    taken.add(numbered(base, use));
    ids.set(heading, numbered(base, use));
  }
  return ids;
}

const numbered = (base: string, use: number) => (use === 1 ? base : `${base}-${use}`);

function anchor(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, 60).join("").replace(/-$/, "") || "part";
}
