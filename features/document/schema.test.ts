import { getSchema, Node as TipTapNode } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import StarterKit from "@tiptap/starter-kit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyDocument } from "./document.ts";
import { documentLimits } from "./limits.ts";
import { documentField, documentSchema } from "./schema.ts";
import { figure, hostileHrefs, pastedDocument } from "./testing.ts";

const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content });
const linked = (href: unknown) => ({
  type: "paragraph",
  content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { href } }] }],
});
const problem = (value: unknown) => documentSchema.safeParse(value).error?.issues[0]?.message;

// The editor's own idea of the format; a code mark excludes others there unless told.
const figureNode = TipTapNode.create({
  name: "figure",
  group: "block",
  atom: true,
  addAttributes: () => Object.fromEntries(Object.keys(figure().attrs).map((key) => [key, { default: null }])),
});
const editor = getSchema([StarterKit, figureNode]);

describe("what the editor writes", () => {
  test("is accepted and completed", () => {
    const written = Node.fromJSON(editor, {
      type: "doc",
      content: [
        { type: "paragraph" },
        { type: "heading", attrs: { level: 3 } },
        { type: "orderedList", content: [{ type: "listItem", content: [{ type: "paragraph" }] }] },
        { type: "codeBlock" },
        linked("https://example.org"),
      ],
    }).toJSON();
    expect(documentSchema.parse(written)).toEqual(
      doc(
        { type: "paragraph", content: [] },
        { type: "heading", attrs: { level: 3 }, content: [] },
        {
          type: "orderedList",
          attrs: { start: 1 },
          content: [{ type: "listItem", content: [{ type: "paragraph", content: [] }] }],
        },
        { type: "codeBlock", attrs: { language: null }, content: [] },
        linked("https://example.org"),
      ),
    );
  });

  test("and whatever is accepted opens in the editor again", () => {
    fc.assert(
      fc.property(pastedDocument(), (pasted) => {
        const body = documentSchema.parse(pasted);
        const opened = Node.fromJSON(editor, JSON.parse(JSON.stringify(body)));
        opened.check();
        expect(documentSchema.parse(opened.toJSON())).toEqual(body);
      }),
      { numRuns: 200 },
    );
  });

  test("an empty text is a text with one empty paragraph", () => {
    expect(documentSchema.parse(doc())).toEqual(emptyDocument());
    expect(documentSchema.parse({ type: "doc" })).toEqual(emptyDocument());
  });
});

describe("what is refused", () => {
  test.each([
    ["a key of its own", { ...emptyDocument(), html: "<b>" }],
    ["a later version", { ...emptyDocument(), version: 2 }],
    ["an unknown node", doc({ type: "iframe", attrs: { src: "https://example.org" } })],
    [
      "an unknown mark",
      doc({ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "blink" }] }] }),
    ],
    ["a first heading", doc({ type: "heading", attrs: { level: 1 } })],
    ["an empty list", doc({ type: "bulletList", content: [] })],
    ["an empty quote", doc({ type: "blockquote", content: [] })],
    [
      "an item without a paragraph",
      doc({ type: "bulletList", content: [{ type: "listItem", content: [figure()] }] }),
    ],
    ["text outside a paragraph", doc({ type: "text", text: "a" })],
    [
      "a picture from elsewhere",
      doc({ ...figure(), attrs: { ...figure().attrs, address: "https://evil.example/a.webp" } }),
    ],
    ["a picture of another id", doc(figure({ address: `/media/${crypto.randomUUID()}/a.webp` }))],
    ["a language with a space", doc({ type: "codeBlock", attrs: { language: 'ts" onload=' } })],
    ["nothing", null],
    ["a string", "doc"],
    ["a list", [emptyDocument()]],
  ])("%s", (_, value) => {
    expect(documentSchema.safeParse(value).success).toBe(false);
  });

  test.each(hostileHrefs)("a link to %j, with the reason", (href) => {
    expect(problem(doc(linked(href)))).toMatch(/^The link “[^”]*” cannot be used\. Begin it with https/);
  });

  test("a link without an address, and a title or a target are dropped", () => {
    expect(problem(doc(linked(null)))).toBe("A link needs an address.");
    const marks = [{ type: "link", attrs: { href: "/ai", target: "_blank", onclick: "steal()" } }];
    const parsed = documentSchema.parse(
      doc({ type: "paragraph", content: [{ type: "text", text: "a", marks }] }),
    );
    expect(parsed).toEqual(
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "a", marks: [{ type: "link", attrs: { href: "/ai" } }] }],
      }),
    );
  });

  test("NUL, half characters and empty pieces are cleaned away", () => {
    const parsed = documentSchema.parse(
      doc({
        type: "paragraph",
        content: [
          { type: "text", text: "a\u0000b\uD800\t" },
          { type: "text", text: "\u0007" },
        ],
      }),
    );
    expect(parsed.content).toEqual([{ type: "paragraph", content: [{ type: "text", text: "ab\uFFFD\t" }] }]);
  });
});

describe("hostile JSON is refused quickly", () => {
  const many = (length: number) => ({
    type: "doc",
    content: Array(length).fill({ type: "paragraph", content: [] }),
  });
  const deep = (levels: number) =>
    JSON.parse('{"type":"blockquote","content":['.repeat(levels) + "]}".repeat(levels));
  test.each([
    ["deep", () => doc(deep(50_000)), /nested too deeply/],
    ["wide", () => many(1_000_000), /too long/],
    ["many", () => many(30_000), /too long/],
    [
      "wide keys",
      () => Object.fromEntries(Array.from({ length: 300_000 }, (_, n) => [`k${n}`, n])),
      /too long/,
    ],
    [
      "long",
      () => doc({ type: "paragraph", content: [{ type: "text", text: "x".repeat(2_000_001) }] }),
      /too long/,
    ],
    ["circular", circular, /nested too deeply/],
  ])("%s", (_, make, reason) => {
    const value = make();
    const start = performance.now();
    expect(problem(value)).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  function circular(): unknown {
    const value: unknown[] = [];
    value.push(value);
    return value;
  }

  test("and a long true story is not", () => {
    const words = { type: "text", text: "word ".repeat(100) };
    const story = doc(...Array(3000).fill({ type: "paragraph", content: [words] }));
    expect(documentSchema.safeParse(story).success).toBe(true);
    expect(documentLimits.characters).toBeGreaterThan(JSON.stringify(story).length);
  });

  test("any JSON at all gets an answer, never a throw", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 8 }),
        (value) => typeof documentSchema.safeParse(value).success === "boolean",
      ),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (json) => !documentField.safeParse(json).success));
  });
});

test("a form field carries the JSON as text", () => {
  expect(documentField.parse(JSON.stringify(emptyDocument()))).toEqual(emptyDocument());
  expect(documentField.safeParse('{"type":"doc"').error?.issues[0]?.message).toMatch(/did not arrive whole/);
});
