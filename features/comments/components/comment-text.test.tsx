import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { parseComment, storedComment } from "#features/comments/markdown.ts";
import { CommentText } from "./comment-text.tsx";

const html = (source: string) => renderToStaticMarkup(<CommentText text={parseComment(source)} />);

test("every mark has its element", () => {
  expect(html("**a** *b* `c`\nd")).toBe(
    '<p dir="auto"><strong>a</strong> <em>b</em> <code>c</code><br/>d</p>',
  );
  expect(html("> a\n\n- b\n\n3. c")).toBe(
    '<blockquote><p dir="auto">a</p></blockquote><ul><li><p dir="auto">b</p></li></ul>' +
      '<ol start="3"><li><p dir="auto">c</p></li></ol>',
  );
  expect(html("```\n<b>\n```")).toBe('<pre tabindex="0"><code>&lt;b&gt;</code></pre>');
});

test("a link is not vouched for", () => {
  expect(html("[a](https://a.example)")).toContain(
    '<a href="https://a.example" rel="nofollow ugc noopener">a</a>',
  );
});

const plain =
  /^<\/?(p|strong|em|code|br|blockquote|ul|ol|li|pre|a)( dir="auto"| tabindex="0"| start="\d+")?\/?>$/;
const link = /^<a href="((https?:\/\/|mailto:|\/(?!\/)|#)[^"<>]*)" rel="nofollow ugc noopener">$/i;

/** The elements of a comment that are none of those we make. */
function strangers(page: string): string[] {
  return (page.match(/<[^>]*>?/g) ?? []).filter((tag) => !plain.test(tag) && !link.test(tag));
}

const pieces = [
  ...[
    "<script>",
    "</p>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=x>",
    "<!--",
    "&lt;",
    "&#x3c;",
    "<a href='",
  ],
  ...[
    "[a](javascript:x)",
    "[b](",
    "![c](data:,)",
    "](",
    '"',
    "'",
    ">",
    "https://a.example/",
    "<https://b.example>",
  ],
  ...[
    "javascript:alert(1)",
    "jav\tascript:x",
    "\u202e",
    "&#106;avascript:",
    "vbscript:",
    "# ",
    "- ",
    "\n",
    "`",
    "*",
  ],
];

test("whatever is typed, nothing but text and our own elements comes out", () => {
  const typed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 });
  fc.assert(
    fc.property(typed, (parts) => {
      expect(strangers(html(parts.join("")))).toEqual([]);
    }),
  );
});

test("nothing else comes out whatever was stored", () => {
  const words = fc.constantFrom(...pieces);
  const leaf = fc.record({ type: fc.constantFrom("text", "code", "break"), text: words });
  const inside = fc.array(leaf, { maxLength: 3 });
  const kinds = fc.constantFrom("strong", "emphasis", "script", "iframe");
  const around = fc.oneof(
    leaf,
    fc.record({ type: fc.constant("link"), href: fc.oneof(words, fc.string()), content: inside }),
    fc.record({ type: kinds, content: inside }),
  );
  fc.assert(
    fc.property(fc.array(around, { maxLength: 5 }), (content) => {
      const text = storedComment({ version: 1, content: [{ type: "paragraph", content }] }, "");
      expect(strangers(renderToStaticMarkup(<CommentText text={text} />))).toEqual([]);
    }),
  );
});
