import { expect, test } from "vitest";
import { wordCount } from "#features/document/document.ts";
import { everything } from "#features/document/testing.ts";
import { countBetween, countWords } from "./counting.ts";
import { cursorAfter, editorWith, type } from "./testing.ts";

test("the words are those that the published page counts", () => {
  const editor = editorWith(JSON.parse(JSON.stringify(everything)));
  expect(countWords(editor.state.doc)).toBe(wordCount(everything));
  editor.destroy();
});

test("the count follows the writing, and the selection has one of its own", () => {
  const editor = editorWith("One two\n\nthree");
  expect(countWords(editor.state.doc)).toBe(3);
  cursorAfter(editor, "three");
  type(editor, " four");
  expect(countWords(editor.state.doc)).toBe(4);
  expect(countBetween(editor.state.doc, 5, 13)).toBe(2);
  expect(countBetween(editor.state.doc, 4, 4)).toBe(0);
  editor.destroy();
});
