import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyDocument } from "./document.ts";
import { documentLimits } from "./limits.ts";
import { documentField, documentSchema } from "./schema.ts";
import { everything, figure, hostileHrefs } from "./testing.ts";

const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content });
const linked = (href: unknown) => ({
  type: "paragraph",
  content: [{ type: "text", text: "here", marks: [{ type: "link", attrs: { href } }] }],
});
const problem = (value: unknown) => documentSchema.safeParse(value).error?.issues[0]?.message;

test("an empty text is a text with one empty paragraph", () => {
  expect(documentSchema.parse(doc())).toEqual(emptyDocument());
  expect(documentSchema.parse({ type: "doc" })).toEqual(emptyDocument());
});

test("a text of the first days is a text still", () => {
  const old = doc(
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Old" }] },
    { type: "codeBlock", attrs: { language: "python" }, content: [{ type: "text", text: "a = 1" }] },
    linked("/ai"),
    figure(),
  );
  expect(documentSchema.parse(old)).toEqual(old);
});

test("what has no words stands between no words", () => {
  const words = (text: string) => ({ type: "text", text });
  const line = [words("a"), { type: "footnote", content: [words("")] }, words(""), words("b")];
  expect(documentSchema.parse(doc({ type: "paragraph", content: line }))).toEqual(
    doc({ type: "paragraph", content: [words("ab")] }),
  );
});

test("every node and every mark is stored as it came", () => {
  expect(documentSchema.parse(everything)).toEqual(everything);
});

test("short rows of a table are filled up, and colours from elsewhere dropped", () => {
  const cell = { type: "tableCell", content: [] };
  const rows = (...lengths: number[]) =>
    lengths.map((length) => ({ type: "tableRow", content: Array(length).fill(cell) }));
  expect(
    documentSchema.parse(doc({ type: "table", attrs: { align: ["end"] }, content: rows(1, 2) })),
  ).toEqual(doc({ type: "table", attrs: { caption: "", align: ["end", "start"] }, content: rows(2, 2) }));
  const highlight = { by: "me", pieces: [["x onload=", 1]] };
  const code = { type: "codeBlock", attrs: { language: "python", highlight }, content: [] };
  expect(documentSchema.parse(doc(code))).toEqual(doc({ ...code, attrs: { language: "python" } }));
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
    [
      "a card of an unknown place",
      doc({ type: "embed", attrs: { url: "https://evil.example/a", title: "" } }),
    ],
    [
      "a card that runs",
      doc({ type: "embed", attrs: { url: "javascript:alert(1)//youtu.be/abcdefg", title: "" } }),
    ],
    [
      "a box of an unknown tone",
      doc({ type: "callout", attrs: { tone: "x onload=" }, content: [{ type: "paragraph" }] }),
    ],
    ["an empty gallery", doc({ type: "gallery", content: [] })],
    ["a table without a cell", doc({ type: "table", content: [{ type: "tableRow", content: [] }] })],
    [
      "a note within a note",
      doc({
        type: "paragraph",
        content: [{ type: "footnote", content: [{ type: "footnote", content: [] }] }],
      }),
    ],
    [
      "a language that is none",
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "a", marks: [{ type: "language", attrs: { lang: 'x" onload=' } }] }],
      }),
    ],
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
