import { expect, test } from "vitest";
import { codeIn, looksLikeMarkdown } from "./pasted-text.ts";

test.each([
  "# A heading",
  "words\n\n## A heading\n\nwords",
  "- one\n- two",
  "1. one\n2. two",
  "a **bold** word",
  "see [the map](https://island.example/map)",
  "> quoted",
  "```js\nwait();\n```",
  "| a | b |\n| - | - |\n| 1 | 2 |",
])("%j is Markdown", (text) => expect(looksLikeMarkdown(text)).toBe(true));

test.each([
  "5 * 3 * 2 = 30",
  "- he said",
  "C# is a language",
  "a_b_c",
  "1. of May",
  "[sic] (so it was)",
  "**",
])("%j is words", (text) => expect(looksLikeMarkdown(text)).toBe(false));

test("code from a program for code is known by its first element", () => {
  const html = `<meta charset='utf-8'><div style="color: #ccc;font-family: Menlo, Monaco, 'Courier New', monospace;white-space: pre;"><div><span style="color: #c586c0;">if</span> (a) {</div><div>}</div></div>`;
  expect(codeIn(html, "if (a) {\n}\n")).toBe("if (a) {\n}");
  expect(codeIn(html, "one line")).toBeUndefined();
  expect(codeIn("<p style='white-space: pre-wrap'>words</p>", "words\nwords")).toBeUndefined();
});
