import { describe, expect, test } from "vitest";
import type { Block, Inline, Mark, Text } from "./document.ts";
import { documentFromMarkdown } from "./from-markdown.ts";
import { figure } from "./testing.ts";

const { mediaId, address, width, height } = figure().attrs;
const known = { mediaId, address, width, height };
const pictureAt = (name: string) => (name.startsWith("art:") ? known : undefined);

const blocks = (text: string): Block[] => documentFromMarkdown(text, pictureAt).body.content;
const problems = (text: string) => documentFromMarkdown(text, pictureAt).problems;
const t = (text: string, ...marks: Mark[]): Text => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: Inline[]): Block => ({ type: "paragraph", content });

describe("lines", () => {
  test("styles, links, breaks and struck words", () => {
    expect(blocks("a **b *c*** ~~d~~ `e` [f](/g)\\\nh\ni")).toEqual([
      p(
        t("a "),
        t("b ", { type: "bold" }),
        t("c", { type: "bold" }, { type: "italic" }),
        t(" "),
        t("d", { type: "strike" }),
        t(" "),
        t("e", { type: "code" }),
        t(" "),
        t("f", { type: "link", attrs: { href: "/g" } }),
        { type: "hardBreak" },
        t("h i"),
      ),
    ]);
  });
  test("above, below, and in another language", () => {
    expect(blocks("H[2]{sub}O, x[2]{sup}, [**مرحبا** يا [*n*]{sup}]{lang=ar}!")).toEqual([
      p(
        t("H"),
        t("2", { type: "sub" }),
        t("O, x"),
        t("2", { type: "sup" }),
        t(", "),
        t("مرحبا", { type: "language", attrs: { lang: "ar" } }, { type: "bold" }),
        t(" يا ", { type: "language", attrs: { lang: "ar" } }),
        t("n", { type: "language", attrs: { lang: "ar" } }, { type: "italic" }, { type: "sup" }),
        t("!"),
      ),
    ]);
  });
  test.each([
    ["\\[2]{sub}", "[2]{sub}"],
    ["[2]\\{sub}", "[2]{sub}"],
    ["[2\\]{sub}", "[2]{sub}"],
    ["[2]{blink}", "[2]{blink}"],
    ["[2] and ]{sub} [", "[2] and ]{sub} ["],
    ["<b onclick=x>bold</b>", "<b onclick=x>bold</b>"],
    ["www.example.org", "www.example.org"],
  ])("%s stays words", (text, words) => expect(blocks(text)).toEqual([p(t(words))]));
  test("what a bad link said is kept, and why it is none is told", () => {
    expect(blocks("[here](javascript:alert(1))")).toEqual([p(t("here"))]);
    expect(problems("[here](javascript:alert(1))")).toEqual([
      "The link “javascript:alert(1)” cannot be used.",
    ]);
  });
});

describe("blocks", () => {
  test("headings have level two to four", () => {
    const levels = blocks("# a\n## b\n### c\n##### d").map((block) =>
      block.type === "heading" ? block.attrs.level : 0,
    );
    expect(levels).toEqual([2, 2, 3, 4]);
  });
  test("quotations, pull quotes and boxes", () => {
    expect(
      blocks("> a\n\n> [!pull] b **c**\n\n> [!note]\n> d\n>\n> - e\n\n> [!WARNING] f\n\n> \\[!note] g"),
    ).toEqual([
      { type: "blockquote", content: [p(t("a"))] },
      { type: "pullQuote", content: [t("b "), t("c", { type: "bold" })] },
      {
        type: "callout",
        attrs: { tone: "note" },
        content: [p(t("d")), { type: "bulletList", content: [{ type: "listItem", content: [p(t("e"))] }] }],
      },
      { type: "callout", attrs: { tone: "warning" }, content: [p(t("f"))] },
      { type: "blockquote", content: [p(t("[!note] g"))] },
    ]);
  });
  test("a picture, a gallery, and a picture that is not there", () => {
    const one = figure({ alt: "A", caption: "a | b", credit: "C" });
    expect(blocks('![A](art:a "a | b | C")')).toEqual([one]);
    expect(blocks('![A](art:a "a | b | C")\n![B](art:b)')).toEqual([
      { type: "gallery", content: [one, figure({ alt: "B", caption: "", credit: "" })] },
    ]);
    expect(blocks("![A](other.png)")).toEqual([p()]);
    expect(problems("![A](other.png)")).toEqual(["There is no picture “other.png” in the library."]);
  });
  test("a table with its caption", () => {
    const row = (...words: string[]) => ({
      type: "tableRow",
      content: words.map((word) => ({ type: "tableCell", content: word ? [t(word)] : [] })),
    });
    expect(blocks("| a | b |\n|---|--:|\n| c |\n\nTable: *What* it shows\n\nTable: no more")).toEqual([
      {
        type: "table",
        attrs: { caption: "What it shows", align: ["start", "end"] },
        content: [row("a", "b"), row("c", "")],
      },
      p(t("Table: no more")),
    ]);
  });
  test("code, a divider, and an item that begins with code", () => {
    expect(blocks("```Python\na = 1\n```\n\n---\n\n- ```\n  b\n  ```")).toEqual([
      { type: "codeBlock", attrs: { language: "python" }, content: [t("a = 1")] },
      { type: "divider" },
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [p(), { type: "codeBlock", attrs: { language: null }, content: [t("b")] }],
          },
        ],
      },
    ]);
  });
  test("footnotes stand where they are spoken of", () => {
    expect(blocks("a[^x] b[^y]\n\n[^x]: One *two*.\n\n    Three.\n[^y]: [Four](/x)")).toEqual([
      p(
        t("a"),
        {
          type: "footnote",
          content: [t("One "), t("two", { type: "italic" }), t("."), { type: "hardBreak" }, t("Three.")],
        },
        t(" b"),
        { type: "footnote", content: [t("Four", { type: "link", attrs: { href: "/x" } })] },
      ),
    ]);
  });
  test("things from elsewhere, with and without a title", () => {
    const url = "https://www.youtube.com/watch?v=_abc_def_g";
    expect(blocks(`${url} "A *title*"\n\n${url}\n\n<${url}>\n\nhttps://example.org/`)).toEqual([
      { type: "embed", attrs: { url, title: "A *title*" } },
      { type: "embed", attrs: { url, title: "" } },
      p(t(url, { type: "link", attrs: { href: url } })),
      p(t("https://example.org/")),
    ]);
  });
});
