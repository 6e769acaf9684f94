import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A picture on its way: where it will stand, and what is shown there meanwhile. */
export interface Arriving {
  readonly id: object;
  readonly at: number;
  readonly card: HTMLElement;
}

type Word = { readonly comes: Arriving } | { readonly gone: object };

const key = new PluginKey<DecorationSet>("uploads");

export const comes = (tr: Transaction, arriving: Arriving): Transaction =>
  tr.setMeta(key, { comes: arriving } satisfies Word).setMeta("addToHistory", false);

export const gone = (tr: Transaction, id: object): Transaction =>
  tr.setMeta(key, { gone: id } satisfies Word).setMeta("addToHistory", false);

/** Where a picture that is on its way stands by now; nothing, if its place was deleted. */
export function placeOf(state: EditorState, id: object): number | undefined {
  return key.getState(state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;
}

function next(tr: Transaction, before: DecorationSet): DecorationSet {
  const moved = before.map(tr.mapping, tr.doc);
  const word: Word | undefined = tr.getMeta(key);
  if (!word) return moved;
  if ("gone" in word) return moved.remove(moved.find(undefined, undefined, (spec) => spec.id === word.gone));
  const { id, at, card } = word.comes;
  return moved.add(tr.doc, [Decoration.widget(at, card, { id, side: 1, stopEvent: () => true })]);
}

/** Shows pictures that are on their way where they will stand, through whatever is written meanwhile. */
export const Uploads = Extension.create({
  name: "uploads",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: { init: () => DecorationSet.empty, apply: next },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
