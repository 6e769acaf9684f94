import { type Editor, Extension } from "@tiptap/core";
import { ArrowDown, ArrowUp, Copy, type LucideIcon, Trash2 } from "lucide-react";
import { deleteBlocks, duplicateBlocks, moveBlocks } from "./block-moves.ts";

/** What can be done with a block as a whole. */
interface BlockVerb {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly key: string;
  readonly run: (editor: Editor) => boolean;
}

export const blockVerbs: readonly BlockVerb[] = [
  {
    label: "Move up",
    icon: ArrowUp,
    key: "Alt-Shift-ArrowUp",
    run: (editor) => editor.commands.command(moveBlocks("up")),
  },
  {
    label: "Move down",
    icon: ArrowDown,
    key: "Alt-Shift-ArrowDown",
    run: (editor) => editor.commands.command(moveBlocks("down")),
  },
  {
    label: "Duplicate",
    icon: Copy,
    key: "Alt-Shift-d",
    run: (editor) => editor.commands.command(duplicateBlocks()),
  },
  {
    label: "Delete",
    icon: Trash2,
    key: "Alt-Shift-Backspace",
    run: (editor) => editor.commands.command(deleteBlocks()),
  },
];

export const BlockKeys = Extension.create({
  name: "blockKeys",
  addKeyboardShortcuts: () =>
    Object.fromEntries(
      blockVerbs.map(({ key, run }) => [key, ({ editor }: { editor: Editor }) => run(editor)]),
    ),
});
