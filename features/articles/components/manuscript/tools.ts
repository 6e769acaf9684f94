import type { Editor } from "@tiptap/react";
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  SquareCode,
  Strikethrough,
  Subscript,
  Superscript,
  Undo2,
} from "lucide-react";

interface Tool {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly active?: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

function mark(name: string, label: string, icon: LucideIcon): Tool {
  return {
    label,
    icon,
    active: (e) => e.isActive(name),
    run: (e) => e.chain().focus().toggleMark(name).run(),
  };
}

/** What shapes the text, in groups. */
export const tools: readonly (readonly Tool[])[] = [
  [
    {
      label: "Heading",
      shortcut: "Mod-Alt-2",
      icon: Heading2,
      active: (e) => e.isActive("heading", { level: 2 }),
      run: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
    },
    {
      label: "Smaller heading",
      shortcut: "Mod-Alt-3",
      icon: Heading3,
      active: (e) => e.isActive("heading", { level: 3 }),
      run: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
    },
  ],
  [
    {
      label: "Bold",
      shortcut: "Mod-b",
      icon: Bold,
      active: (e) => e.isActive("bold"),
      run: (e) => e.chain().focus().toggleBold().run(),
    },
    {
      label: "Italic",
      shortcut: "Mod-i",
      icon: Italic,
      active: (e) => e.isActive("italic"),
      run: (e) => e.chain().focus().toggleItalic().run(),
    },
  ],
  [
    {
      label: "List",
      shortcut: "Mod-Shift-8",
      icon: List,
      active: (e) => e.isActive("bulletList"),
      run: (e) => e.chain().focus().toggleBulletList().run(),
    },
    {
      label: "Numbered list",
      shortcut: "Mod-Shift-7",
      icon: ListOrdered,
      active: (e) => e.isActive("orderedList"),
      run: (e) => e.chain().focus().toggleOrderedList().run(),
    },
    {
      label: "Quotation",
      shortcut: "Mod-Shift-b",
      icon: Quote,
      active: (e) => e.isActive("blockquote"),
      run: (e) => e.chain().focus().toggleBlockquote().run(),
    },
    {
      label: "Code block",
      shortcut: "Mod-Alt-c",
      icon: SquareCode,
      active: (e) => e.isActive("codeBlock"),
      run: (e) => e.chain().focus().toggleCodeBlock().run(),
    },
  ],
  [
    { label: "Undo", shortcut: "Mod-z", icon: Undo2, run: (e) => e.chain().focus().undo().run() },
    { label: "Redo", shortcut: "Mod-Shift-z", icon: Redo2, run: (e) => e.chain().focus().redo().run() },
  ],
];

/** What shapes words and is needed now and then. */
export const rareTools: readonly Tool[] = [
  mark("strike", "Struck through", Strikethrough),
  mark("sub", "Below the line", Subscript),
  mark("sup", "Above the line", Superscript),
  {
    label: "Code in the line",
    shortcut: "Mod-e",
    icon: Code,
    active: (e) => e.isActive("code"),
    run: (e) => e.chain().focus().toggleCode().run(),
  },
];
