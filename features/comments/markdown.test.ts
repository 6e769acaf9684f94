import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Inline } from "./comments.ts";
import { parseComment, plainComment, storedComment } from "./markdown.ts";

const text = (words: string): Inline => ({ type: "text", text: words });
const paragraph = (...content: Inline[]): Block => ({ type: "paragraph", content });
const read = (source: string) => parseComment(source).content;

describe("reads", () => {
  test("paragraphs, and a new line wherever somebody made one", () => {
    expect(read("one\ntwo\n\nthree")).toEqual([
      paragraph(text("one"), { type: "break" }, text("two")),
      paragraph(text("three")),
    ]);
  });

  test("bold, italic, and code in a line", () => {
    expect(read("**a** *b* `<c>`")).toEqual([
      paragraph(
        { type: "strong", content: [text("a")] },
        text(" "),
        { type: "emphasis", content: [text("b")] },
        text(" "),
        { type: "code", text: "<c>" },
      ),
    ]);
  });

  test("code blocks, quotes and lists", () => {
    expect(read("```\n<b>\n```\n> a\n\n- b\n- c\n\n7. d")).toEqual([
      { type: "code", text: "<b>" },
      { type: "quote", content: [paragraph(text("a"))] },
      { type: "list", start: null, items: [[paragraph(text("b"))], [paragraph(text("c"))]] },
      { type: "list", start: 7, items: [[paragraph(text("d"))]] },
    ]);
  });

  test("links, also an address on its own", () => {
    const to = (href: string, words: string): Inline => ({ type: "link", href, content: [text(words)] });
    expect(read("[a](https://a.example) https://b.example/c.")).toEqual([
      paragraph(
        to("https://a.example", "a"),
        text(" "),
        to("https://b.example/c", "https://b.example/c"),
        text("."),
      ),
    ]);
  });
});

test.each([
  ["a heading", "# Loud"],
  ["a heading under a line", "Loud\n===="],
  ["HTML", "<b>bold</b>"],
  ["a block of HTML", "<script>alert(1)</script>"],
  ["a rule", "a\n\n***\n\nb"],
  ["a footnote", "[^1]: note"],
  ["a table", "| a | b |\n| - | - |"],
  ["indented text", "    four spaces"],
])("%s is text as it was typed", (_, source) => {
  expect(read(source)).toEqual(
    plainComment(source).content.map((block) =>
      block.type === "paragraph" && block.content[0]?.type === "text"
        ? paragraph(text(block.content[0].text.trimStart()), ...block.content.slice(1))
        : block,
    ),
  );
});

test("a picture is a link to it, never a picture", () => {
  expect(JSON.stringify(read("![a](https://a.example/b.png)"))).not.toContain("image");
});

test.each([
  "[a](javascript:alert)",
  "[a](data:text/html,x)",
  "[a](//evil.example)",
  "<vbscript:x>",
  "[a](https://bank.example@evil.example)",
])("%s is no link", (source) => expect(JSON.stringify(read(source))).not.toContain('"link"'));

/** How deep a comment is nested, whatever it is made of. */
function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

const hostile = [
  "> ",
  "- ",
  "* ",
  "1. ",
  "*",
  "**",
  "_",
  "`",
  "```\n",
  "[",
  "](",
  ")",
  "<",
  "\n",
  "\\",
  "![",
];
const heap = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 3 })), { maxLength: 200 })
  .map((parts) => parts.join(""));

test("whatever is typed, what is made of it is bounded in depth and size", () => {
  fc.assert(
    fc.property(heap, (source) => {
      const parsed = parseComment(source);
      expect(depthOf(parsed)).toBeLessThan(60);
      expect(JSON.stringify(parsed).length).toBeLessThan(60_000);
    }),
  );
});

test.each([
  [">", 5000],
  ["> ", 2500],
  ["- ", 2500],
  ["a\n\n", 1600],
  ["*a _b ", 800],
  ["*_", 2500],
  ["- a\n  > b\n", 500],
])("%j, %i times, is one piece and small", (mark, times) => {
  const parsed = parseComment(mark.repeat(times));
  expect(parsed.content).toHaveLength(1);
  expect(JSON.stringify(parsed).length).toBeLessThan(2 * 5100);
});

test("the same words are read again where they were stored by another version, or by none", () => {
  const parsed = parseComment("**a**");
  expect(storedComment(parsed, "b")).toEqual(parsed);
  for (const other of [null, undefined, {}, "x", { version: 2, content: [] }, { version: 1 }]) {
    expect(storedComment(other, "**b**")).toEqual(plainComment("**b**"));
  }
});
