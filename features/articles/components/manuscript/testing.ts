import { Editor, type JSONContent } from "@tiptap/core";
import type { DocumentBody } from "#features/document/document.ts";
import { documentFromMarkdown } from "#features/document/from-markdown.ts";
import { documentSchema } from "#features/document/schema.ts";
import { documentToMarkdown } from "#features/document/to-markdown.ts";
import { extensions } from "./extensions.ts";

/** An editor without a window, with a text in it. */
export function editorWith(content: string | JSONContent): Editor {
  const body = typeof content === "string" ? documentFromMarkdown(content).body : content;
  const editor = new Editor({ element: null, extensions, content: JSON.parse(JSON.stringify(body)) });
  // Without a window TipTap leaves out what it calls plugins: the history, the keys, and ours.
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }));
  return editor;
}

export const paragraphs = (...lines: string[]): JSONContent => ({
  type: "doc",
  content: lines.map((text) => ({
    type: "paragraph",
    ...(text && { content: [{ type: "text", text }] }),
  })),
});

/** The text as it would be saved. */
const savedFrom = (editor: Editor): DocumentBody => documentSchema.parse(editor.getJSON());

export const markdownFrom = (editor: Editor): string => documentToMarkdown(savedFrom(editor)).trim();

/** Puts the cursor behind the first place where the text has these words. */
export function cursorAfter(editor: Editor, words: string): void {
  editor.commands.setTextSelection(placeOf(editor, words) + words.length);
}

export function select(editor: Editor, words: string): void {
  const from = placeOf(editor, words);
  editor.commands.setTextSelection({ from, to: from + words.length });
}

function placeOf(editor: Editor, words: string): number {
  let place: number | undefined;
  editor.state.doc.descendants((node, at) => {
    const found = node.isText ? (node.text?.indexOf(words) ?? -1) : -1;
    if (found >= 0) place ??= at + found;
  });
  if (place === undefined) throw new Error(`“${words}” is not in the text.`);
  return place;
}

/** Words put in where the cursor stands; input rules need a window and are tested in one. */
export function type(editor: Editor, words: string): void {
  editor.view.dispatch(editor.state.tr.insertText(words));
}
