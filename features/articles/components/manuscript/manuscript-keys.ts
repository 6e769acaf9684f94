import { type Editor, Extension } from "@tiptap/core";
import { Asks } from "./asks.ts";
import { blockVerbs } from "./block-verbs.ts";
import { asListed } from "./keys.tsx";
import { slashIn } from "./slash.ts";

interface Key {
  readonly key: string;
  readonly does: string;
  readonly run?: (editor: Editor, asks: Asks) => boolean;
}

const asking = (what: Parameters<Asks["ask"]>[0]) => (_: Editor, asks: Asks) => {
  asks.ask(what);
  return true;
};

/** ProseMirror keeps Escape from everybody else, so what is around the text hears of it from here. */
function goBack(editor: Editor, asks: Asks): boolean {
  if (slashIn(editor.state) || editor.isActive("footnote")) return false;
  asks.ask("beside");
  return false;
}

/** What can be typed in, as far as a block has such things: a picture, a card, a table, a piece of code. */
function toFields(editor: Editor): boolean {
  const { view, state } = editor;
  const { $from, from } = state.selection;
  const element = view.nodeDOM($from.depth === 0 ? from : $from.before(1));
  const field = element instanceof HTMLElement ? element.querySelector("input, select, button") : null;
  if (!(field instanceof HTMLElement)) return false;
  field.focus();
  return true;
}

const keys: readonly Key[] = [
  { key: "Mod-k", does: "Link", run: asking("link") },
  { key: "Mod-f", does: "Find and replace", run: asking("find") },
  { key: "Mod-Alt-l", does: "Language of a passage", run: asking("language") },
  { key: "Mod-Shift-Enter", does: "Write without anything beside", run: asking("quiet") },
  { key: "Escape", does: "Back to what is beside the text", run: goBack },
  { key: "Alt-Enter", does: "To the fields of a picture, a card, a table or code", run: toFields },
  { key: "Mod-Alt-f", does: "Footnote; Escape leaves it" },
  ...blockVerbs.map(({ key, label }) => ({ key, does: `${label === "Delete" ? "Delete" : label} (block)` })),
  { key: "/", does: "Any block, at the beginning of a line" },
  { key: "Mod-b", does: "Bold" },
  { key: "Mod-i", does: "Italic" },
  { key: "Mod-e", does: "Code in the line" },
  { key: "Mod-Alt-2", does: "Heading" },
  { key: "Mod-Alt-3", does: "Smaller heading" },
  { key: "Mod-Shift-8", does: "List" },
  { key: "Mod-Shift-7", does: "Numbered list" },
  { key: "Mod-Shift-b", does: "Quotation" },
  { key: "Mod-z", does: "Undo" },
  { key: "Mod-Shift-z", does: "Redo" },
];

/** For the list of shortcuts: all of them work by themselves while the cursor is in the text. */
export const listedKeys = keys.map(({ key, does }) => ({ keys: [asListed(key)], does }));

export const ManuscriptKeys = Extension.create<{ asks: Asks }>({
  name: "manuscriptKeys",
  addOptions: () => ({ asks: new Asks() }),
  addKeyboardShortcuts() {
    const { asks } = this.options;
    const entries = keys.flatMap(({ key, run }) =>
      run ? [[key, ({ editor }: { editor: Editor }) => run(editor, asks)] as const] : [],
    );
    return Object.fromEntries(entries);
  },
});
