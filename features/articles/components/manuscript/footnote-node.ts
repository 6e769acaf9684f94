import { Node } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    footnote: {
      /** Puts an empty note behind the selection, with the cursor in it. */
      addFootnote: () => ReturnType;
      /** Back to the line in which the note stands. */
      leaveFootnote: () => ReturnType;
    };
  }
}

/** A note, written where its number will stand. */
export const FootnoteNode = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  content: "(text | hardBreak)*",
  isolating: true,
  parseHTML: () => [
    {
      tag: "span[data-footnote]",
      contentElement: (element: HTMLElement) => element.querySelector("[data-footnote-words]") ?? element,
    },
  ],
  // A border on either side that is not text: without them the cursor cannot enter an empty note, nor leave a full one.
  renderHTML: () => [
    "span",
    { "data-footnote": "" },
    ["span", { contenteditable: "false" }, "† "],
    ["span", { "data-footnote-words": "" }, 0],
    ["span", { contenteditable: "false" }],
  ],
  addCommands() {
    const isHere = (name: string) => name === this.name;
    return {
      addFootnote:
        () =>
        ({ tr, dispatch }) => {
          const { $to } = tr.selection;
          const index = $to.indexAfter();
          if (!$to.parent.canReplaceWith(index, index, this.type)) return false;
          if (dispatch) {
            tr.insert($to.pos, this.type.create());
            tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1));
          }
          return true;
        },
      leaveFootnote:
        () =>
        ({ tr, dispatch }) => {
          const { $head } = tr.selection;
          if (!isHere($head.parent.type.name)) return false;
          if (dispatch) tr.setSelection(TextSelection.create(tr.doc, $head.after()));
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => editor.isActive(this.name) && editor.commands.setHardBreak(),
      Escape: ({ editor }) => editor.commands.leaveFootnote(),
      "Mod-Alt-f": ({ editor }) => editor.commands.addFootnote(),
    };
  },
});
