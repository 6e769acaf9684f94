import { type Editor, useEditorState } from "@tiptap/react";
import { readingMinutes } from "#features/document/document.ts";
import { countBetween, countWords } from "./counting.ts";

const number = new Intl.NumberFormat("en");
const inWords = (words: number) => `${number.format(words)} ${words === 1 ? "word" : "words"}`;

/** How long the text is, and how long a reader will need for it. */
export function ManuscriptFoot({ editor }: { editor: Editor }) {
  const { all, chosen } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      all: countWords(state.doc),
      chosen: countBetween(state.doc, state.selection.from, state.selection.to),
    }),
  });
  const minutes = readingMinutes(all);
  return (
    <p className="flex flex-wrap gap-x-4 border-t border-line px-4 py-2 text-xs text-muted tabular-nums">
      <span>{inWords(all)}</span>
      {all > 0 ? <span>{minutes} min to read</span> : null}
      {chosen > 0 ? <span className="text-ink">{inWords(chosen)} selected</span> : null}
      <span className="ml-auto hidden sm:inline">Press / for blocks, ? outside the text for all keys</span>
    </p>
  );
}
