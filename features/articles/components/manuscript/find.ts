import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

export interface Sought {
  readonly text: string;
  readonly sameCase: boolean;
  readonly wholeWords: boolean;
}

interface Hit {
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly sought: Sought | undefined;
  readonly hits: readonly Hit[];
  readonly marks: DecorationSet;
}

const key = new PluginKey<Found>("find");
const nothing: Found = { sought: undefined, hits: [], marks: DecorationSet.empty };

export const hitsIn = (state: EditorState): readonly Hit[] => key.getState(state)?.hits ?? [];

/** Looks for words from now on, also in what is written meanwhile; undefined ends it. */
export const seek = (tr: Transaction, sought: Sought | undefined): Transaction =>
  tr.setMeta(key, { sought }).setMeta("addToHistory", false);

/** Which of the places is selected, counted from 1; 0 for none. */
export function currentHit(state: EditorState): number {
  const { from, to } = state.selection;
  return hitsIn(state).findIndex((hit) => hit.from === from && hit.to === to) + 1;
}

/** Selects the next place after the cursor, or the one before it, and begins anew at the end. */
export function stepTo(state: EditorState, direction: 1 | -1): Transaction | undefined {
  const hits = hitsIn(state);
  const { from, to } = state.selection;
  const after = hits.find((hit) => hit.from >= to && hit.to !== to) ?? hits[0];
  const before = hits.findLast((hit) => hit.to <= from && hit.from !== from) ?? hits.at(-1);
  const hit = direction === 1 ? after : before;
  if (!hit) return undefined;
  return state.tr.setSelection(TextSelection.create(state.doc, hit.from, hit.to)).scrollIntoView();
}

/** Puts other words in one place or in all of them, in one step that can be undone. */
export function replaceIn(tr: Transaction, hits: readonly Hit[], words: string): Transaction {
  for (const { from, to } of hits.toReversed()) {
    if (words === "") tr.delete(from, to);
    else tr.insertText(words, from, to);
  }
  return tr;
}

/** Straight quotes find curly ones, and a space finds one that does not break. */
const alike: Readonly<Record<string, string>> = { "'": "['’‘]", '"': '["“”„]', " ": "[ \\u00a0]" };

function pattern({ text, sameCase, wholeWords }: Sought): RegExp {
  const escaped = [...text]
    .map((sign) => alike[sign] ?? sign.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("");
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])` : escaped;
  return new RegExp(whole, sameCase ? "gu" : "giu");
}

/** The words of a line with a sign in every place that is none, so that places in both are the same. */
const lineOf = (node: Node): string =>
  node.children.map((child) => child.text ?? "￼".repeat(child.nodeSize)).join("");

function look(doc: Node, sought: Sought): Hit[] {
  if (sought.text === "") return [];
  const words = pattern(sought);
  const hits: Hit[] = [];
  doc.descendants((node, at) => {
    if (!node.inlineContent) return;
    for (const { 0: found, index } of lineOf(node).matchAll(words))
      hits.push({ from: at + 1 + index, to: at + 1 + index + found.length });
  });
  return hits.sort((a, b) => a.from - b.from);
}

function next(tr: Transaction, before: Found): Found {
  const word: { readonly sought: Sought | undefined } | undefined = tr.getMeta(key);
  const sought = word ? word.sought : before.sought;
  if (!sought) return nothing;
  if (!word && !tr.docChanged) return before;
  const hits = look(tr.doc, sought);
  const marks = hits.map(({ from, to }) => Decoration.inline(from, to, { class: "found" }));
  return { sought, hits, marks: DecorationSet.create(tr.doc, marks) };
}

export const Find = Extension.create({
  name: "find",
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: { init: () => nothing, apply: next },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
});
