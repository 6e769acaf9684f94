import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Block, DocumentBody, Inline } from "./document.ts";
import { plainText } from "./plain-text.ts";
import { DocumentView } from "./react.tsx";
import { documentSchema } from "./schema.ts";
import { dangersIn, figure, hostileHrefs, pastedDocument } from "./testing.ts";

const html = (body: DocumentBody) => renderToStaticMarkup(<DocumentView body={body} language="en" />);
const rendered = (...content: Block[]) => html({ type: "doc", version: 1, content });
const p = (...content: Inline[]): Block => ({ type: "paragraph", content });
const item = (text: string) => ({ type: "listItem" as const, content: [p({ type: "text", text })] });

describe("each node", () => {
  test("paragraph, marks and line break", () => {
    const marks = [{ type: "bold" as const }, { type: "italic" as const }];
    expect(
      rendered(p({ type: "text", text: "a <b>" }, { type: "hardBreak" }, { type: "text", text: "c", marks })),
    ).toBe("<p>a &lt;b&gt;<br/><strong><em>c</em></strong></p>");
    expect(rendered(p({ type: "text", text: "x()", marks: [{ type: "code" }] }))).toBe(
      "<p><code>x()</code></p>",
    );
  });
  test("headings have an id of their own", () => {
    const heading: Block = {
      type: "heading",
      attrs: { level: 2 },
      content: [{ type: "text", text: "Why not?" }],
    };
    expect(rendered(heading, { ...heading, attrs: { level: 3 } })).toBe(
      '<h2 id="h-why-not">Why not?</h2><h3 id="h-why-not-2">Why not?</h3>',
    );
  });
  test("lists", () => {
    expect(rendered({ type: "bulletList", content: [item("a"), item("b")] })).toBe(
      "<ul><li><p>a</p></li><li><p>b</p></li></ul>",
    );
    expect(rendered({ type: "orderedList", attrs: { start: 3 }, content: [item("c")] })).toBe(
      '<ol start="3"><li><p>c</p></li></ol>',
    );
  });
  test("quote and code", () => {
    expect(rendered({ type: "blockquote", content: [p({ type: "text", text: "q" })] })).toBe(
      "<blockquote><p>q</p></blockquote>",
    );
    expect(
      rendered({
        type: "codeBlock",
        attrs: { language: "python" },
        content: [{ type: "text", text: "a < b" }],
      }),
    ).toBe('<pre tabindex="0" dir="ltr"><code class="language-python">a &lt; b</code></pre>');
  });
  test("figure", () => {
    expect(rendered(figure())).toBe(
      `<figure><img src="${figure().attrs.address}" alt="A loaf" width="1200" height="800" loading="lazy" decoding="async"/>` +
        "<figcaption>Four in the morning <small>A. Nwosu</small></figcaption></figure>",
    );
    expect(rendered(figure({ caption: "", credit: "" }))).not.toContain("figcaption");
  });
  test("one link around all its words, and foreign ones say that they are", () => {
    const link = { type: "link" as const, attrs: { href: "https://example.org/" } };
    expect(
      rendered(
        p(
          { type: "text", text: "so ", marks: [link] },
          { type: "text", text: "bold", marks: [link, { type: "bold" }] },
        ),
      ),
    ).toBe('<p><a href="https://example.org/" rel="external noopener">so <strong>bold</strong></a></p>');
    const own = { type: "link" as const, attrs: { href: "/ai" } };
    expect(rendered(p({ type: "text", text: "AI", marks: [own] }))).toBe('<p><a href="/ai">AI</a></p>');
  });
  test("what plays elsewhere is a link, and offers to be shown here; nothing of it is in the page", () => {
    const shown = (url: string) => rendered({ type: "embed", attrs: { url, title: "Elephants" } });
    const video = shown("https://youtu.be/jNQXAC9IVRw");
    expect(video).toContain('<a href="https://youtu.be/jNQXAC9IVRw" rel="external noopener">');
    expect(video).toContain('data-src="https://www.youtube-nocookie.com/embed/jNQXAC9IVRw"');
    expect(video).toMatch(/<p class="embed-offer" hidden="">.*www\.youtube-nocookie\.com, and YouTube/);
    expect(video).not.toMatch(/<iframe|<img|\ssrc=/);
    expect(shown("https://social.example/@nwosu/112233")).not.toContain("embed-frame");
    expect(shown("https://evil.example/")).toBe("<p>Elephants</p>");
  });
  test("nodes of a later version show their children", () => {
    const later = JSON.parse(
      '{"type":"doc","version":1,"content":[{"type":"sponsor","content":[{"type":"paragraph","content":[{"type":"mention","content":[{"type":"text","text":"kept"}]}]}]},{"type":"poll"}]}',
    );
    expect(html(later)).toBe("<p>kept</p>");
    expect(plainText(later)).toBe("kept");
  });
});

describe("whatever comes in", () => {
  test("what validates renders everywhere, and safely", () => {
    fc.assert(
      fc.property(pastedDocument(), (pasted) => {
        const body = documentSchema.parse(pasted);
        expect(dangersIn(html(body))).toEqual([]);
        expect(typeof plainText(body)).toBe("string");
      }),
      { numRuns: 300 },
    );
  });
  test.each(hostileHrefs)("a link to %j that slipped into the database is words only", (href) => {
    const marks = [{ type: "link" as const, attrs: { href } }];
    expect(rendered(p({ type: "text", text: "here", marks }))).toBe("<p>here</p>");
  });
  test("a picture from elsewhere is not shown", () => {
    for (const address of [...hostileHrefs, "https://evil.example/a.webp"]) {
      expect(rendered(figure({ address, caption: "", credit: "" }))).toBe("<figure></figure>");
    }
  });
  test("the longest text that validates still renders", () => {
    const content = Array.from({ length: 13_000 }, () => p());
    expect(rendered(...documentSchema.parse({ type: "doc", content }).content)).toHaveLength(13_000 * 7);
  });
});
