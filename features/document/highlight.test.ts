import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { CodeBlock, DocumentBody } from "./document.ts";
import { coloured, coloursOf } from "./highlight.ts";
import { DocumentView } from "./react.tsx";

const code = (language: string | null, text: string): CodeBlock => ({
  type: "codeBlock",
  attrs: { language },
  content: [{ type: "text", text }],
});
const doc = (...content: DocumentBody["content"]): DocumentBody => ({ type: "doc", version: 1, content });
const html = (body: DocumentBody) =>
  renderToStaticMarkup(createElement(DocumentView, { body, language: "en" }));
const finished = async (body: DocumentBody) => coloured(body, await coloursOf(body));

describe("code in colour", () => {
  test("known languages have classes of ours, also within boxes; the words stay", async () => {
    const python = code("py", 'def f():\n    return "<b>"  # so');
    const shown = html(await finished(doc({ type: "callout", attrs: { tone: "note" }, content: [python] })));
    expect(shown).toContain('<span class="code-keyword">def</span> <span class="code-name">f</span>');
    expect(shown).toContain('<span class="code-string">&quot;&lt;b&gt;&quot;</span>');
    expect(shown).toContain('<span class="code-comment"># so</span>');
    expect(shown).not.toContain("style=");
    expect(html(doc(python))).not.toContain("<span");
  });
  test.each([["brainfuck"], [null], ["__proto__"], ["constructor"]])("%s stays plain", async (language) => {
    const body = doc(code(language, "a = 1"));
    expect(await finished(body)).toEqual(body);
  });
  test("so does what is very long", async () => {
    const body = doc(code("python", "a = 1\n".repeat(4000)));
    expect(await finished(body)).toEqual(body);
  });
  test("colours of other words are not used, and go when the text is published again", async () => {
    const stale = code("brainfuck", "+++");
    stale.attrs.highlight = { by: "a test", pieces: [["keyword", 2]] };
    expect(html(doc(stale))).toContain(">+++</code>");
    expect(await finished(doc(stale))).toEqual(doc(code("brainfuck", "+++")));
  });
  test.each([
    "c",
    "c++",
    "css",
    "diff",
    "go",
    "html",
    "java",
    "js",
    "json",
    "jsx",
    "ruby",
    "rust",
    "bash",
    "sql",
    "toml",
    "ts",
    "xml",
    "yaml",
  ])("%s is known", async (language) => {
    const samples = '// a\n# b\n<p class="c">1</p>\n{"d": 1}\n+ e\nlet f = 2\nselect 1';
    const [block] = (await finished(doc(code(language, samples)))).content;
    const pieces = block?.type === "codeBlock" ? (block.attrs.highlight?.pieces ?? []) : [];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.reduce((sum, [, length]) => sum + length, 0)).toBe(samples.length);
  });
});
