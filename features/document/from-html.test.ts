import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feedHtml } from "./feed-html.ts";
import { documentFromHtml } from "./from-html.ts";
import { documentSchema } from "./schema.ts";
import { dangersIn, everything, figure, hostileHrefs, pastedDocument } from "./testing.ts";
import { documentToMarkdown } from "./to-markdown.ts";

const markdown = (html: string) => documentToMarkdown(documentFromHtml(html).body);

describe("what comes from elsewhere", () => {
  test("ordinary HTML", () => {
    const html = `<h1>A</h1> words <p>one <b>two</b>
      <em>three</em><br> four <del>five</del> <a href="/x" onclick="steal()">six</a> H<sub>2</sub>O</p>
      <ul><li>a<ol start="4"><li><p>b</p></li></ol></li></ul><blockquote>q</blockquote><hr>
      <pre><code class="language-python">a = 1\n</code></pre>
      <table><caption>T</caption><tr><th>h</th></tr><tr><td><p>c</p></td></tr></table>`;
    expect(markdown(html)).toBe(
      "## A\n\nwords\n\none **two** *three*\\\nfour ~~five~~ [six](/x) H[2]{sub}O\n\n- a\n\n  4. b\n\n> q\n\n***\n\n" +
        "```python\na = 1\n```\n\n| h |\n| - |\n| c |\n\nTable: T\n",
    );
  });
  test("Google Docs: bold that is not, styles on spans, lists within lists", () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;">Plain </span><span style="font-weight:700;font-style:italic">both</span><span style="vertical-align:super">2</span></p><ul><li dir="ltr"><p><span>a</span></p></li><ul><li><p><span>b</span></p></li></ul></ul></b><br class="Apple-interchange-newline">';
    expect(markdown(html)).toBe("Plain **_both_**[2]{sup}\n\n- a\n  - b\n");
  });
  test("Word: lists that are paragraphs, marks of its own, comments", () => {
    const item = (mark: string, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>\n`;
    const html = `<html><head><style>p {color: red}</style><title>t</title></head><body><!--StartFragment--><h2>Head<o:p></o:p></h2>${item("·", "one")}${item("·", "<b>two</b>")}<p class=MsoNormal><o:p>&nbsp;</o:p></p>${item("1.", "three")}<!--EndFragment--></body></html>`;
    expect(markdown(html)).toBe("## Head\n\n- one\n- **two**\n\n1. three\n");
  });
  test("pictures of ours stay with their words, others are left out and named", () => {
    const { alt, caption, ...place } = figure({ credit: "" }).attrs;
    const html = `<figure><img src="${place.address}" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
    const { mediaId, address, width, height } = place;
    const found = documentFromHtml(html, () => ({ mediaId, address, width, height }));
    expect(found).toEqual({
      body: { type: "doc", version: 1, content: [figure({ credit: "" })] },
      problems: [],
    });
    const lost = documentFromHtml('a<img src="https://evil.example/x.png" onerror="steal()">');
    expect(lost.problems).toEqual(["A picture was left out: add it from your files."]);
  });
});

const sample = (name: string) => readFileSync(new URL(`./${name}.golden.txt`, import.meta.url), "utf8");

describe("what stood on a clipboard", () => {
  test("Word: lists within lists, notes, quotations, tables, changes and remarks", () => {
    const { body, problems } = documentFromHtml(sample("from-word"));
    expect(documentToMarkdown(body).split("\n\n")).toEqual([
      "## The Harbour in Winter",
      "The ferry[^1] left at noon, *as always*, and [the island](https://island.example/harbour) waited.",
      "## What they carried",
      "- Bread\n  - Rye\n  - Wheat\n- Salt",
      "3. Board\n4. Wait",
      "> We have time, said the captain.",
      "It was mild.",
      "| **What** | **Number** |\n| - | - |\n| Loaves | 12 |\n| Nothing else | |",
      "[^1]: The *Halcyon*, built in 1931.\n",
    ]);
    expect(problems).toEqual(["A picture was left out: add it from your files."]);
  });
  test("Google Docs: styles that mean something, and its way through Google taken out of links", () => {
    const { body, problems } = documentFromHtml(sample("from-google-docs"));
    expect(documentToMarkdown(body).split("\n\n")).toEqual([
      "## The harbour in winter",
      "The ferry left at **noon**, *as always*, and [the island](https://island.example/harbour) ~~slept~~ waited. H[2]{sub}O and `wait(ferry)`.",
      "- Bread\n  - Rye\n- Salt",
      "| **What** | **Number** |\n| - | - |\n| Loaves | 12 |",
      "***\n",
    ]);
    expect(problems).toEqual(["A picture was left out: add it from your files."]);
  });
  test("a page: its words without its furniture", () => {
    const { body, problems } = documentFromHtml(sample("from-a-page"));
    expect(documentToMarkdown(body).split("\n\n")).toEqual([
      "## A paper of record",
      "By [Tamara Öz](https://paper.example/authors/tamara)",
      "The word [*rentrée*]{lang=fr} has no English\u00a0twin.[^1]\u00a0It means **the return**.",
      "The gate of a school.",
      "Rentrée",
      "The return to school",
      "First line of a letter\\\nsecond line",
      "New thought",
      "[^1]: Nor a German one.\n",
    ]);
    expect(problems).toEqual(["A picture was left out: add it from your files."]);
  });
});

describe("whatever comes in", () => {
  test.each(hostileHrefs.filter((href) => href.trim() !== ""))("a link to %j is words only", (href) => {
    const html = `<a href="${href.replaceAll('"', "&quot;")}">here</a>`;
    expect(JSON.stringify(documentFromHtml(html).body)).not.toContain('"href"');
  });
  test.each(["script", "style", "iframe", "svg", "noscript", "template"])(
    "nothing of <%s> is kept",
    (name) => {
      expect(markdown(`a<${name}>alert(1)</${name}>`)).toBe("a\n");
    },
  );
  test("nesting without end is refused in words", () => {
    expect(documentFromHtml("<div>".repeat(100_000)).problems).toEqual(["The text is nested too deeply."]);
    expect(documentFromHtml(`${"<div>".repeat(900)}a${"</div>".repeat(900)}`).problems).toEqual([]);
  });
  test("any text is a document that shows nothing dangerous", () => {
    const scraps = fc.constantFrom(
      "<p>",
      "</p>",
      "<b ",
      "<a href=",
      "javascript:alert(1)",
      '"',
      ">",
      "<img src=x onerror=alert(1)>",
      "<li>",
      "<table><tr>",
      "<td>",
      "<pre>",
      "<!--",
      "-->",
      "a",
      " ",
      "<svg onload=alert(1)>",
      "</ul>",
      "<script>",
      "<ol start=-5>",
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
        const { body } = documentFromHtml(parts.join(""));
        expect(documentSchema.parse(body)).toEqual(body);
        expect(dangersIn(feedHtml(body, "https://paper.example/a"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  test("and what feeds say can be read again", () => {
    expect(markdown(feedHtml(everything, "https://paper.example/a"))).toContain("| Loaves | 12 |");
    fc.assert(
      fc.property(pastedDocument(), (pasted) => {
        const html = feedHtml(documentSchema.parse(pasted), "https://paper.example/a");
        const { body } = documentFromHtml(html);
        expect(documentSchema.parse(body)).toEqual(body);
      }),
      { numRuns: 100 },
    );
  });
});
