import type { Editor } from "@tiptap/core";
import { afterEach, expect, test } from "vitest";
import { currentHit, hitsIn, replaceIn, type Sought, seek, stepTo } from "./find.ts";
import { cursorAfter, editorWith, markdownFrom, type } from "./testing.ts";

let editor: Editor;
afterEach(() => editor.destroy());

function look(text: string, how: Partial<Sought> = {}): string[] {
  const sought = { text, sameCase: false, wholeWords: false, ...how };
  editor.view.dispatch(seek(editor.state.tr, sought));
  return hitsIn(editor.state).map(({ from, to }) => editor.state.doc.textBetween(from, to));
}

function step(direction: 1 | -1): number {
  const tr = stepTo(editor.state, direction);
  if (tr) editor.view.dispatch(tr);
  return currentHit(editor.state);
}

test("words are found through marks, in cells, notes and code, in any case", () => {
  editor = editorWith(
    "The **Fer**ry waits.[^1]\n\n| A ferry |\n| - |\n\n```\nferry()\n```\n\n[^1]: A FERRY, no less.\n",
  );
  expect(look("ferry")).toEqual(["Ferry", "FERRY", "ferry", "ferry"]);
  expect(look("ferry", { sameCase: true })).toEqual(["ferry", "ferry"]);
});

test("whole words are whole in every script", () => {
  editor = editorWith("Tür, Türen, tür");
  expect(look("tür", { wholeWords: true })).toEqual(["Tür", "tür"]);
  expect(look("tür")).toHaveLength(3);
});

test("what has a meaning for machines is looked for as it is", () => {
  editor = editorWith("What (now)? It’s a “map”.");
  expect(look("(now)?")).toEqual(["(now)?"]);
  expect(look("it's")).toEqual(["It’s"]);
  expect(look('"map"')).toEqual(["“map”"]);
  expect(look("")).toEqual([]);
});

test("one goes from place to place and round again", () => {
  editor = editorWith("one two one two one");
  cursorAfter(editor, "one");
  look("one");
  expect([step(1), step(1), step(1), step(-1), step(-1)]).toEqual([2, 3, 1, 3, 2]);
});

test("what is written meanwhile is found too", () => {
  editor = editorWith("one");
  look("two");
  cursorAfter(editor, "one");
  type(editor, " two");
  expect(hitsIn(editor.state)).toEqual([{ from: 5, to: 8 }]);
});

test("all places are replaced in one step, keep their style, and come back", () => {
  editor = editorWith("A boat, **a boat** and boats");
  look("boat");
  const before = markdownFrom(editor);
  editor.view.dispatch(replaceIn(editor.state.tr, hitsIn(editor.state), "ferry"));
  expect(markdownFrom(editor)).toBe("A ferry, **a ferry** and ferrys");
  expect(hitsIn(editor.state)).toEqual([]);
  editor.commands.undo();
  expect(markdownFrom(editor)).toBe(before);
  look("boat");
  editor.view.dispatch(replaceIn(editor.state.tr, hitsIn(editor.state).slice(0, 1), ""));
  expect(markdownFrom(editor)).toBe("A , **a boat** and boats");
});
