import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import type { Block, DocumentBody, Inline, Text } from "./document.ts";
import { feedHtml } from "./feed-html.ts";
import { plainText } from "./plain-text.ts";
import { documentSchema } from "./schema.ts";
import { dangersIn, figure, hostileHrefs, pastedDocument } from "./testing.ts";

const url = "https://paper.example/ai/rain";
const html = (body: DocumentBody) => feedHtml(body, url);
const rendered = (...content: Block[]) => html({ type: "doc", version: 1, content });
const p = (...content: Inline[]): Block => ({ type: "paragraph", content });
const item = (text: string) => ({ type: "listItem" as const, content: [p({ type: "text", text })] });
const linkTo = (href: string, text = "here"): Text => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

describe("each node", () => {
  test("paragraph, marks and line break", () => {
    const marks = [{ type: "bold" as const }, { type: "italic" as const }];
    const line = p(
      { type: "text", text: "a <b> & c" },
      { type: "hardBreak" },
      { type: "text", text: "d", marks },
    );
    expect(rendered(line)).toBe("<p>a &lt;b&gt; &amp; c<br><strong><em>d</em></strong></p>");
    expect(rendered(p({ type: "text", text: "x()", marks: [{ type: "code" }] }))).toBe(
      "<p><code>x()</code></p>",
    );
  });
  test("heading, lists, quote and code", () => {
    const content: Inline[] = [{ type: "text", text: "Why?" }];
    expect(rendered({ type: "heading", attrs: { level: 3 }, content })).toBe("<h3>Why?</h3>");
    expect(rendered({ type: "bulletList", content: [item("a"), item("b")] })).toBe(
      "<ul><li><p>a</p></li><li><p>b</p></li></ul>",
    );
    expect(rendered({ type: "orderedList", attrs: { start: 3 }, content: [item("c")] })).toBe(
      '<ol start="3"><li><p>c</p></li></ol>',
    );
    expect(rendered({ type: "blockquote", content: [p({ type: "text", text: "q" })] })).toBe(
      "<blockquote><p>q</p></blockquote>",
    );
    const lines: Text[] = [{ type: "text", text: "a < b" }];
    expect(rendered({ type: "codeBlock", attrs: { language: "python" }, content: lines })).toBe(
      '<pre><code class="language-python">a &lt; b</code></pre>',
    );
  });
  test("a picture has its whole address, its words and its measures", () => {
    expect(rendered(figure())).toBe(
      `<figure><img src="https://paper.example${figure().attrs.address}" alt="A loaf" width="1200" height="800">` +
        "<figcaption>Four in the morning <small>A. Nwosu</small></figcaption></figure>",
    );
    expect(rendered(figure({ caption: "", credit: "" }))).not.toContain("figcaption");
  });
  test.each([
    ["/culture", "https://paper.example/culture"],
    ["#h-part", "https://paper.example/ai/rain#h-part"],
    ["https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2"],
    ["mailto:desk@example.org", "mailto:desk@example.org"],
  ])("a link to %s leads to %s from anywhere", (href, whole) => {
    expect(rendered(p(linkTo(href)))).toBe(`<p><a href="${whole}">here</a></p>`);
  });
  test("nodes of a later version show their children", () => {
    const later = JSON.parse(
      '{"type":"doc","version":1,"content":[{"type":"sponsor","content":[{"type":"paragraph","content":[{"type":"text","text":"kept"}]}]}]}',
    );
    expect(html(later)).toBe("<p>kept</p>");
  });
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

/** Every node of the tree that a browser makes of it. */
function nodesIn(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
}

const known =
  /^(#document-fragment|#text|p|h[2-4]|ul|ol|li|blockquote|aside|figure|img|figcaption|small|table|caption|thead|tbody|tr|th|td|hr|pre|code|a|br|strong|em|s|sub|sup|span)$/;

describe("whatever comes in", () => {
  test("what validates renders, safely, and says the same words", () => {
    fc.assert(
      fc.property(pastedDocument(), (pasted) => {
        const body = documentSchema.parse(pasted);
        const markup = html(body);
        expect(dangersIn(markup)).toEqual([]);
        const nodes = nodesIn(parseFragment(markup));
        expect(nodes.map(({ nodeName }) => nodeName).filter((name) => !known.test(name))).toEqual([]);
        const addresses = nodes.flatMap(({ attrs = [] }) =>
          attrs.filter(({ name }) => /^(href|src)$/.test(name)),
        );
        expect(addresses.filter(({ value }) => !/^(https?:\/\/|mailto:)/.test(value))).toEqual([]);
        // The numbers of notes stand between the words.
        const words = (text: string) => text.replace(/[\s\d]+/g, "");
        const shown = nodes.map(({ value = "" }) => value).join("");
        for (const block of plainText(body).split("\n\n")) expect(words(shown)).toContain(words(block));
      }),
      { numRuns: 200 },
    );
  });
  test.each(hostileHrefs)("a link to %j that slipped into the database is words only", (href) => {
    expect(rendered(p(linkTo(href)))).toBe("<p>here</p>");
  });
  test("a picture from elsewhere is not shown", () => {
    for (const address of [...hostileHrefs, "https://evil.example/a.webp"]) {
      expect(rendered(figure({ address, caption: "", credit: "" }))).toBe("<figure></figure>");
    }
  });
});
