import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentSchema } from "#features/document/schema.ts";
import { everything, pastedDocument } from "#features/document/testing.ts";
import { extensions } from "./extensions.ts";

const editor = getSchema(extensions);

/** A text as it is after somebody opened it and it was saved again. */
function reopened(body: unknown): unknown {
  const opened = Node.fromJSON(editor, JSON.parse(JSON.stringify(body)));
  opened.check();
  return documentSchema.parse(JSON.parse(JSON.stringify(opened.toJSON())));
}

describe("what is stored opens in the editor and is saved the same", () => {
  test("every node and every mark", () => {
    const body = documentSchema.parse(everything);
    expect(reopened(body)).toEqual(body);
  });
  test("whatever validates", () => {
    fc.assert(
      fc.property(pastedDocument(), (pasted) => {
        const body = documentSchema.parse(pasted);
        expect(reopened(body)).toEqual(body);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the editor writes", () => {
  test("is accepted and completed", () => {
    const content = [
      { type: "paragraph" },
      { type: "heading", attrs: { level: 3 } },
      { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
      { type: "codeBlock" },
      { type: "callout", content: [{ type: "paragraph" }] },
      { type: "table", content: [{ type: "tableRow", content: [{ type: "tableCell" }] }] },
    ];
    const written = Node.fromJSON(editor, { type: "doc", content }).toJSON();
    expect(documentSchema.parse(written).content).toEqual([
      { type: "paragraph", content: [] },
      { type: "heading", attrs: { level: 3 }, content: [] },
      {
        type: "orderedList",
        attrs: { start: 1 },
        content: [{ type: "listItem", content: [{ type: "paragraph", content: [] }] }],
      },
      { type: "codeBlock", attrs: { language: null }, content: [] },
      { type: "callout", attrs: { tone: "note" }, content: [{ type: "paragraph", content: [] }] },
      {
        type: "table",
        attrs: { caption: "", align: ["start"] },
        content: [{ type: "tableRow", content: [{ type: "tableCell", content: [] }] }],
      },
    ]);
  });
  test("can say all that can be stored, and nothing else", () => {
    const names = [...Object.keys(editor.nodes), ...Object.keys(editor.marks)].sort();
    expect(names.filter((name) => name !== "doc")).toEqual(namesIn(everything));
  });
});

function namesIn(value: unknown): string[] {
  const json = JSON.stringify(value);
  const names = [...json.matchAll(/"type":"(\w+)"/g)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => name !== "doc").sort();
}
