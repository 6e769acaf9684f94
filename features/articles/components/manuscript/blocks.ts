import type { Editor, JSONContent } from "@tiptap/core";
import {
  Clapperboard,
  FolderOpen,
  Heading2,
  Heading3,
  Image,
  Images,
  Info,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  Pilcrow,
  Quote,
  SquareCode,
  Superscript,
  Table,
  TriangleAlert,
} from "lucide-react";
import type { Asks } from "./asks.ts";
import { insertBlock } from "./insert-block.ts";

/** A kind of block, as a writer chooses it. */
export interface BlockChoice {
  readonly label: string;
  readonly hint: string;
  /** What one may also type to find it. */
  readonly words: string;
  readonly icon: LucideIcon;
  readonly run: (editor: Editor, asks: Asks) => void;
  /** What was typed or pasted stays as it is. */
  readonly keepsWords?: true;
}

function choice(icon: LucideIcon, label: string, hint: string, words: string, run: BlockChoice["run"]) {
  return { icon, label, hint, words, run };
}

const put = (block: JSONContent) => (editor: Editor) => void insertBlock(editor, block);

const row = { type: "tableRow", content: Array.from({ length: 3 }, () => ({ type: "tableCell" })) };
const emptyTable = { type: "table", content: [row, row, row] };

/** Every block that a text can have, in the order in which writers need them. */
export const blockChoices: readonly BlockChoice[] = [
  choice(Pilcrow, "Paragraph", "Plain words", "text", (e) => e.chain().focus().setParagraph().run()),
  choice(Heading2, "Heading", "Begins a part of the story", "h2 title", (e) =>
    e.chain().focus().setHeading({ level: 2 }).run(),
  ),
  choice(Heading3, "Smaller heading", "Within a part", "h3 subheading", (e) =>
    e.chain().focus().setHeading({ level: 3 }).run(),
  ),
  choice(Image, "Picture", "From this device", "image photo figure upload", (_, asks) => asks.ask("picture")),
  choice(
    FolderOpen,
    "Picture from the library",
    "One that is there already",
    "media image photo",
    (_, asks) => asks.ask("library"),
  ),
  choice(Images, "Gallery", "Several pictures side by side", "images photos", (_, asks) =>
    asks.ask("gallery"),
  ),
  choice(List, "List", "With dots", "bullet unordered", (e) => e.chain().focus().toggleBulletList().run()),
  choice(ListOrdered, "Numbered list", "Steps, or an order", "ordered", (e) =>
    e.chain().focus().toggleOrderedList().run(),
  ),
  choice(Quote, "Quotation", "Somebody else's words", "blockquote cite", (e) =>
    e.chain().focus().toggleBlockquote().run(),
  ),
  choice(MessageSquareQuote, "Pull quote", "Words of the story, set large", "pullquote", (e) =>
    e.chain().focus().setNode("pullQuote").run(),
  ),
  choice(Info, "Box", "Set apart from the story", "callout note aside", (e) =>
    e.chain().focus().wrapIn("callout", { tone: "note" }).run(),
  ),
  choice(TriangleAlert, "Warning", "A box that warns", "callout danger", (e) =>
    e.chain().focus().wrapIn("callout", { tone: "warning" }).run(),
  ),
  choice(Table, "Table", "Rows and columns, with a caption", "grid", put(emptyTable)),
  choice(SquareCode, "Code block", "In a language of your choice", "code pre", (e) =>
    e.chain().focus().setCodeBlock().run(),
  ),
  choice(Superscript, "Footnote", "A note where the cursor stands", "reference note", (e) =>
    e.chain().focus().addFootnote().run(),
  ),
  choice(Clapperboard, "Embed", "A video, a sound or a post, as a card", "youtube vimeo card", (_, asks) =>
    asks.ask("embed"),
  ),
  choice(Minus, "Divider", "A line between two parts", "rule hr line", put({ type: "divider" })),
];

/** The blocks that somebody may mean who has typed this much. */
export function blocksFor(query: string): readonly BlockChoice[] {
  const sought = query.trim().toLowerCase();
  const names = ({ label, words }: BlockChoice) => `${label} ${words}`.toLowerCase();
  const begins = blockChoices.filter((block) => ` ${names(block)}`.includes(` ${sought}`));
  return begins.length > 0 ? begins : blockChoices.filter((block) => names(block).includes(sought));
}
