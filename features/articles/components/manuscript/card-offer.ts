import type { Editor } from "@tiptap/core";
import { Clapperboard, Link2 } from "lucide-react";
import { providerOf } from "#features/document/embeds.ts";
import type { BlockChoice } from "./blocks.ts";
import { insertBlock } from "./insert-block.ts";
import { offer } from "./slash.ts";

/** Puts an address into the line as a link, and asks whether it shall be a card. */
export function offerCard(editor: Editor, url: string): void {
  const { schema, tr, selection } = editor.state;
  const mark = schema.marks.link?.create({ href: url });
  tr.replaceSelectionWith(schema.text(url, mark ? [mark] : []), false);
  if (mark) tr.removeStoredMark(mark.type);
  editor.view.dispatch(offer(tr, selection.from, selection.from + url.length, choicesFor(url)));
}

function choicesFor(url: string): BlockChoice[] {
  return [
    {
      label: `${providerOf(url)} card`,
      hint: "Set apart, with a title",
      words: "",
      icon: Clapperboard,
      run: (editor) => void insertBlock(editor, { type: "embed", attrs: { url, title: "" } }),
    },
    {
      label: "Link",
      hint: "As it was pasted",
      words: "",
      icon: Link2,
      keepsWords: true,
      run: () => undefined,
    },
  ];
}
