import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Block,
  type DocumentBody,
  emptyDocument,
  headingIds,
  isAllowedUrl,
  readingMinutes,
  storedDocument,
  wordCount,
} from "./document.ts";
import { excerpt, plainText } from "./plain-text.ts";
import { figure, hostileHrefs } from "./testing.ts";

const doc = (...content: Block[]): DocumentBody => ({ type: "doc", version: 1, content });
const p = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const h = (text: string): Block => ({
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text }],
});

describe("addresses", () => {
  test.each([
    "https://example.org",
    "http://localhost:3000/a?b=c#d",
    "HTTPS://EXAMPLE.ORG/",
    "https://bücher.example/ä",
    "mailto:desk@example.org",
    "mailto:desk@example.org?subject=Hello",
    "/",
    "/ai/a-story?x=1#comments",
    "#h-part",
    "https://example.org/@someone",
    "https://[::1]/",
  ])("%s is allowed", (href) => expect(isAllowedUrl(href)).toBe(true));
  test.each(hostileHrefs)("%j is not", (href) => expect(isAllowedUrl(href)).toBe(false));
  test("whatever is allowed, a browser reads as http, https or mailto", () => {
    const near = fc.tuple(
      fc.constantFrom("", "/", "//", "#", "javascript:", "data:", "https://", "mailto:"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(near, ([start, rest]) => {
        const href = start + rest;
        if (!isAllowedUrl(href)) return;
        const { protocol, origin } = new URL(href, "https://site.example/a");
        expect(["http:", "https:", "mailto:"]).toContain(protocol);
        if (href.startsWith("/")) expect(origin).toBe("https://site.example");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("counting", () => {
  test("words are what stands between spaces and dashes", () => {
    expect(wordCount(doc(p("Don’t count — the dash; well-made words, 3.5 times")))).toBe(8);
    expect(wordCount(doc(p("機械と人")))).toBe(4);
    expect(wordCount(doc(p("one"), figure(), { type: "blockquote", content: [p("two"), p("three")] }))).toBe(
      7,
    );
    expect(wordCount(emptyDocument())).toBe(0);
  });
  test("minutes are rounded up and never none", () => {
    expect([0, 230, 231, 1000].map(readingMinutes)).toEqual([1, 1, 2, 5]);
  });
});

test("anchors are stable, distinct and kept apart from the page's own ids", () => {
  const body = doc(h("Éluard’s list"), h("Comments"), h("Comments 2"), h("Comments"), h("!?"), h("ক খ"));
  expect([...headingIds(body).values()]).toEqual([
    "h-eluard-s-list",
    "h-comments",
    "h-comments-2",
    "h-comments-3",
    "h-part",
    "h-ক-খ",
  ]);
  const many = doc(...Array.from({ length: 10_000 }, () => h("Same")));
  expect(new Set(headingIds(many).values()).size).toBe(10_000);
});

describe("plain text", () => {
  const body = doc(
    h("Bread"),
    {
      type: "paragraph",
      content: [
        { type: "text", text: "a" },
        { type: "hardBreak" },
        { type: "text", text: "b", marks: [{ type: "bold" }] },
      ],
    },
    { type: "bulletList", content: [{ type: "listItem", content: [p("c")] }] },
    figure(),
    { type: "codeBlock", attrs: { language: null }, content: [{ type: "text", text: "d = 1" }] },
    emptyDocument().content[0] ?? p(""),
  );
  test("has every word once, block by block", () => {
    expect(plainText(body)).toBe("Bread\n\na\nb\n\nc\n\nFour in the morning\n\nd = 1");
  });
  test("an excerpt ends between words and within characters", () => {
    expect(excerpt(body, 100)).toBe("Bread a b c Four in the morning d = 1");
    expect(excerpt(doc(p("One two, three four")), 10)).toBe("One two…");
    expect(excerpt(doc(p("One two three")), 7)).toBe("One two…");
    expect(excerpt(doc(p(`${"語".repeat(9)}😀😀`)), 10)).toBe(`${"語".repeat(9)}…`);
  });
});

test("a stored text that is none of ours is a fault of ours", () => {
  expect(storedDocument(emptyDocument())).toEqual(emptyDocument());
  for (const value of [null, "doc", {}, { type: "doc", version: 2, content: [] }]) {
    expect(() => storedDocument(value)).toThrow("not a document");
  }
});
