import type { Editor } from "@tiptap/core";
import { afterEach, expect, test } from "vitest";
import { figure } from "#features/document/testing.ts";
import { deleteBlocks, duplicateBlocks, moveBlocks } from "./block-moves.ts";
import { cursorAfter, editorWith, markdownFrom, paragraphs, select, type } from "./testing.ts";

let editor: Editor;
afterEach(() => editor.destroy());

const up = () => editor.commands.command(moveBlocks("up"));
const down = () => editor.commands.command(moveBlocks("down"));

test("a block changes places with its neighbour, and the cursor stays in its words", () => {
  editor = editorWith("# One\n\nTwo words\n\nThree");
  cursorAfter(editor, "Two");
  up();
  type(editor, "!");
  expect(markdownFrom(editor)).toBe("Two! words\n\n## One\n\nThree");
  expect(up()).toBe(false);
  down();
  down();
  type(editor, "?");
  expect(markdownFrom(editor)).toBe("## One\n\nThree\n\nTwo!? words");
});

test("everything that is selected moves together and stays selected", () => {
  editor = editorWith("One\n\nTwo\n\nThree\n\nFour");
  const from = 6;
  editor.commands.setTextSelection({ from, to: 13 });
  up();
  expect(markdownFrom(editor)).toBe("Two\n\nThree\n\nOne\n\nFour");
  const { selection, doc } = editor.state;
  expect(doc.textBetween(selection.from, selection.to, "|")).toBe("Two|Th");
});

test("an item moves in its list, and at its end the list moves", () => {
  editor = editorWith("Before\n\n- Bread\n- Salt\n\nAfter");
  cursorAfter(editor, "Salt");
  up();
  expect(markdownFrom(editor)).toBe("Before\n\n- Salt\n- Bread\n\nAfter");
  up();
  expect(markdownFrom(editor)).toBe("- Salt\n- Bread\n\nBefore\n\nAfter");
});

test("words in a table move with the table", () => {
  editor = editorWith("Before\n\n| A | B |\n| - | - |\n| 1 | 2 |");
  cursorAfter(editor, "2");
  up();
  expect(markdownFrom(editor)).toMatch(/^\|[\s\S]*\n\nBefore$/);
});

test("a picture moves as the thing that is selected", () => {
  const pictures = ["One", "Two"].map((alt) => figure({ alt }));
  editor = editorWith({ ...paragraphs("Before"), content: [{ type: "gallery", content: pictures }] });
  editor.commands.setNodeSelection(1);
  down();
  const alts = editor.state.doc.firstChild?.children.map(({ attrs }) => attrs.alt);
  expect(alts).toEqual(["Two", "One"]);
  expect(editor.state.selection.toJSON()).toEqual({ type: "node", anchor: 2 });
});

test("a copy stands below, and the cursor is in it", () => {
  editor = editorWith("- Bread\n- Salt");
  cursorAfter(editor, "Br");
  editor.commands.command(duplicateBlocks());
  type(editor, "!");
  expect(markdownFrom(editor)).toBe("- Bread\n- Br!ead\n- Salt");
});

test("a block that is taken away takes an empty list along, and leaves a line to write on", () => {
  editor = editorWith("Before\n\n- Bread");
  cursorAfter(editor, "Bread");
  editor.commands.command(deleteBlocks());
  expect(markdownFrom(editor)).toBe("Before");
  select(editor, "Before");
  editor.commands.command(deleteBlocks());
  expect(editor.getJSON().content).toEqual([{ type: "paragraph" }]);
});

test("all of it can be undone", () => {
  editor = editorWith("One\n\nTwo");
  cursorAfter(editor, "Two");
  up();
  editor.commands.undo();
  expect(markdownFrom(editor)).toBe("One\n\nTwo");
});
