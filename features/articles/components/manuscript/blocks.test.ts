import type { Editor } from "@tiptap/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { documentSchema } from "#features/document/schema.ts";
import { figure } from "#features/document/testing.ts";
import { Asks } from "./asks.ts";
import { blockChoices, blocksFor } from "./blocks.ts";
import { insertBlock } from "./insert-block.ts";
import { editorWith, paragraphs, type } from "./testing.ts";

let editor: Editor;

beforeEach(() => {
  editor = editorWith(paragraphs("Before", "", "After"));
  editor.commands.setTextSelection(9);
});
afterEach(() => editor.destroy());

const kinds = () => editor.getJSON().content.map(({ type }) => type);

function take(label: string): string | undefined {
  const asks = new Asks();
  blockChoices.find((block) => block.label === label)?.run(editor, asks);
  return asks.current();
}

describe("a block that is chosen in an empty paragraph", () => {
  test.each([
    ["Heading", "heading"],
    ["Smaller heading", "heading"],
    ["List", "bulletList"],
    ["Numbered list", "orderedList"],
    ["Quotation", "blockquote"],
    ["Pull quote", "pullQuote"],
    ["Box", "callout"],
    ["Warning", "callout"],
    ["Table", "table"],
    ["Code block", "codeBlock"],
    ["Divider", "divider"],
  ])("%s takes its place", (label, kind) => {
    take(label);
    expect(kinds()).toEqual(["paragraph", kind, "paragraph"]);
    expect(documentSchema.safeParse(editor.getJSON()).success).toBe(true);
  });
  test.each([
    ["Picture", "picture"],
    ["Gallery", "gallery"],
    ["Embed", "embed"],
  ])("%s is asked for", (label, asked) => {
    expect(take(label)).toBe(asked);
    expect(kinds()).toEqual(["paragraph", "paragraph", "paragraph"]);
  });
  test("a footnote begins where the cursor stands", () => {
    editor.commands.setTextSelection(4);
    take("Footnote");
    type(editor, "A note");
    editor.commands.leaveFootnote();
    type(editor, "!");
    expect(editor.getJSON().content[0]?.content).toEqual([
      { type: "text", text: "Bef" },
      { type: "footnote", content: [{ type: "text", text: "A note" }] },
      { type: "text", text: "!ore" },
    ]);
  });
});

describe("a block between words", () => {
  test("comes after what holds the cursor, and tears no sentence", () => {
    editor.commands.setTextSelection(3);
    insertBlock(editor, { type: "divider" });
    expect(kinds()).toEqual(["paragraph", "divider", "paragraph", "paragraph"]);
    expect(editor.state.doc.firstChild?.textContent).toBe("Before");
    expect(editor.state.selection.$from.parent.type.name).toBe("paragraph");
  });
  test("leaves a cell or a code block that cannot hold it", () => {
    take("Table");
    insertBlock(editor, { type: "divider" });
    expect(kinds()).toEqual(["paragraph", "table", "divider", "paragraph"]);
  });
  test("joins the pictures of a gallery in which one is selected", () => {
    editor.commands.setContent({ type: "doc", content: [{ type: "gallery", content: [figure()] }] });
    editor.commands.setNodeSelection(1);
    insertBlock(editor, figure({ alt: "Another" }));
    expect(kinds()).toEqual(["gallery", "paragraph"]);
    expect(editor.state.doc.firstChild?.children.map(({ attrs }) => attrs.alt)).toEqual([
      "A loaf",
      "Another",
    ]);
  });
  test("has a line below it to go on in", () => {
    editor.commands.setContent(paragraphs("Only"));
    editor.commands.setTextSelection(3);
    insertBlock(editor, { type: "divider" });
    expect(kinds()).toEqual(["paragraph", "divider", "paragraph"]);
    expect(editor.state.selection.$from.index(0)).toBe(2);
  });
});

describe("blocks are found", () => {
  const labels = (query: string) => blocksFor(query).map(({ label }) => label);
  test("by the beginning of any of their words", () => {
    expect(labels("")).toHaveLength(blockChoices.length);
    expect(labels("h2")).toEqual(["Heading"]);
    expect(labels("quo")).toEqual(["Quotation", "Pull quote"]);
    expect(labels("you")).toEqual(["Embed"]);
    expect(labels("Pull q")).toEqual(["Pull quote"]);
  });
  test("and otherwise by any part of them", () => expect(labels("ordered")).toContain("Numbered list"));
  test("or not at all", () => expect(labels("zeppelin")).toEqual([]));
});
