import fc from "fast-check";
import type { Block, DocumentBody, Figure, Inline, ListItem, Mark, TableRow, Text } from "./document.ts";

/** Addresses that browsers might follow to somewhere else, or run. */
export const hostileHrefs = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\u200bscript:alert(1)",
  "javascript://example.org/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "ftp://example.org/",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "https:evil.example",
  "https:///evil.example",
  "https://bank.example@evil.example/",
  "https://a b.example",
  "https://",
  "https://exa\u202emple.org",
  "mailto:",
  "mailto:nobody",
  "evil.example",
  "?next=//evil.example",
  "#",
  "",
  `https://example.org/${"a".repeat(2000)}`,
];

const videoUrl = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";

const mediaId = "0198c0de-0000-7000-8000-00000000abcd";

export function figure(attrs: Partial<Figure["attrs"]> = {}): Figure {
  const address = `/media/${mediaId}/3f2a.webp`;
  const words = { alt: "A loaf", caption: "Four in the morning", credit: "A. Nwosu" };
  return { type: "figure", attrs: { mediaId, address, ...words, width: 1200, height: 800, ...attrs } };
}

const say = (text: string, ...marks: Mark[]): Text => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks }),
});
const line = (...content: Inline[]): Block => ({ type: "paragraph", content });
const row = (...texts: string[]): TableRow => ({
  type: "tableRow",
  content: texts.map((text) => ({ type: "tableCell", content: [say(text)] })),
});
const arabic: Mark = { type: "language", attrs: { lang: "ar" } };
const item: ListItem = { type: "listItem", content: [line(say("An item"))] };

/** Every node and every mark once. */
export const everything: DocumentBody = {
  type: "doc",
  version: 1,
  content: [
    { type: "heading", attrs: { level: 2 }, content: [say("Everything")] },
    line(
      say("Bold", { type: "bold" }),
      say(" "),
      say("italic", { type: "italic" }),
      say(" "),
      say("struck", { type: "strike" }),
      { type: "hardBreak" },
      say("H"),
      say("2", { type: "sub" }),
      say("O x"),
      say("3", { type: "sup" }),
      say(" "),
      say("مرحبا", arabic),
      say(" "),
      say("the form", { type: "link", attrs: { href: "/ai" } }, { type: "bold" }, { type: "code" }),
      {
        type: "footnote",
        content: [say("A "), say("note", { type: "italic" }), { type: "hardBreak" }, say("of two lines")],
      },
    ),
    { type: "bulletList", content: [item] },
    { type: "orderedList", attrs: { start: 3 }, content: [item] },
    { type: "blockquote", content: [line(say("Quoted"))] },
    { type: "pullQuote", content: [say("Set large")] },
    {
      type: "callout",
      attrs: { tone: "warning" },
      content: [line(say("Mind the gap")), { type: "bulletList", content: [item] }],
    },
    figure(),
    { type: "gallery", content: [figure({ alt: "One" }), figure({ alt: "Two", caption: "", credit: "" })] },
    {
      type: "table",
      attrs: { caption: "How many", align: ["start", "end"] },
      content: [row("What", "Number"), row("Loaves", "12")],
    },
    { type: "codeBlock", attrs: { language: "python" }, content: [say("a = 1\n\nb = 2")] },
    { type: "embed", attrs: { url: videoUrl, title: "How bread is made" } },
    { type: "divider" },
  ],
};

const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom("<script>alert(1)</script>", '" onload="steal()', "]]>", "</p>", "שלום", "👩🏽‍💻"),
);
const honestHref = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom("/ai/a-story", "/", "#h-part", "mailto:desk@example.org?subject=a", "HTTPS://EXAMPLE.ORG"),
);

const type = fc.constant;

type Arbitrary = fc.Arbitrary<unknown>;

function textWith(href: fc.Arbitrary<string>): Arbitrary {
  const mark = fc.oneof(
    fc.constantFrom("bold", "italic", "strike", "sub", "sup", "code").map((name) => ({ type: name })),
    href.map((address) => ({ type: "link", attrs: { href: address, target: "_blank" } })),
    fc.constantFrom("ar", "fr", "zh-Hant").map((lang) => ({ type: "language", attrs: { lang } })),
  );
  const marks = fc.uniqueArray(mark, { maxLength: 4, selector: (each) => each.type });
  return fc.record({ type: type("text"), text: words, marks }, { requiredKeys: ["type", "text"] });
}

function inlines(href: fc.Arbitrary<string>): Arbitrary {
  const text = { arbitrary: textWith(href), weight: 6 };
  const simple = fc.oneof(text, fc.constant({ type: "hardBreak" }));
  const footnote = fc.record({ type: type("footnote"), content: fc.array(simple, { maxLength: 3 }) });
  return fc.array(fc.oneof(text, fc.constant({ type: "hardBreak" }), footnote), { maxLength: 5 });
}

const code = fc.record({
  type: type("codeBlock"),
  attrs: fc.record({ language: fc.constantFrom(null, "python", "C++") }),
  content: fc.array(fc.record({ type: type("text"), text: words }), { maxLength: 2 }),
});
const level = fc.record({ level: fc.constantFrom(2, 3, 4) });
const start = fc.record({ start: fc.nat(99), type: fc.constant(null) });
const some = (one: Arbitrary) => fc.array(one, { minLength: 1, maxLength: 3 });
const picture = fc.record({ alt: words, caption: words, credit: words }).map(figure);
const url = fc.constantFrom(
  "https://youtu.be/_abc-def_g?t=*1*",
  "https://bsky.app/profile/a.example/post/1",
  videoUrl,
);

function tableOf(line: Arbitrary): Arbitrary {
  const row = fc.record({
    type: type("tableRow"),
    content: some(fc.record({ type: type("tableCell"), content: line })),
  });
  const align = fc.array(fc.constantFrom("start", "center", "end"), { maxLength: 3 });
  return fc.record({ type: type("table"), attrs: fc.record({ caption: words, align }), content: some(row) });
}

/** Blocks that hold lines, and those that hold nothing. */
function leaves(line: Arbitrary): Arbitrary {
  return fc.oneof(
    fc.record({ type: type("heading"), attrs: level, content: line }),
    fc.record({ type: type("pullQuote"), content: line }),
    code,
    picture,
    fc.record({ type: type("gallery"), content: some(picture) }),
    tableOf(line),
    fc.record({ type: type("embed"), attrs: fc.record({ url, title: words }) }),
    fc.constant({ type: "divider" }),
  );
}

/** Documents as an editor or a paste might send them: whole in shape, careless about what is optional. */
export function pastedDocument(href: fc.Arbitrary<string> = honestHref): Arbitrary {
  const line = inlines(href);
  const paragraph = fc.record({ type: type("paragraph"), content: line }, { requiredKeys: ["type"] });
  const tone = fc.record({ tone: fc.constantFrom("note", "warning") });
  const { block } = fc.letrec<{ block: unknown; item: unknown }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { arbitrary: paragraph, weight: 4 },
      { arbitrary: leaves(line), weight: 4 },
      fc.record({ type: type("bulletList"), content: some(tie("item")) }),
      fc.record({ type: type("orderedList"), attrs: start, content: some(tie("item")) }),
      fc.record({ type: type("blockquote"), content: some(tie("block")) }),
      fc.record({ type: type("callout"), attrs: tone, content: some(tie("block")) }),
    ),
    item: fc.record({
      type: type("listItem"),
      content: fc
        .tuple(paragraph, fc.array(tie("block"), { maxLength: 2 }))
        .map(([first, rest]) => [first, ...rest]),
    }),
  }));
  return fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => ({ type: "doc", content }));
}

const scraps = fc.oneof(
  fc.constantFrom(
    ..."*|**|_|~~|~|`|```|[|]|(|)|{sub}|{sup}|{lang=ar}|!|[!pull] |[!note] |:|Table: |# |### |> |- |1. |7) |---|***|<b>|&amp;|\\\\|[^1]|[^1]: ".split(
      "|",
    ),
  ),
  fc.constantFrom(
    "|",
    "| a | b |\n|---|--:|\n| c |",
    "[a](/b)",
    "[a]: /b",
    "![a](b 'c | d')",
    "\n",
    "\n\n",
    "\n    ",
    "  \n",
    "\\\n",
    "\t",
  ),
  fc.constantFrom(
    videoUrl,
    `\n\n${videoUrl} "A \\"title\\""\n\n`,
    "<https://example.org/>",
    "https://example.org/",
  ),
  fc.constantFrom("a", "word", " ", "2", "é", "مرحبا", "語", ".", "'", '"', "\u00a0"),
);

/** Markdown as nobody would write it. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(scraps, { maxLength: 24 })
  .map((parts) => parts.join(""));

/** Judged without our own rule: what a browser would make of each address. */
export function dangersIn(markup: string): string[] {
  const addresses = [...markup.matchAll(/\s(?:href|src|action|srcset)="([^"]*)"/g)].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );
  const active = addresses.filter(
    (address) => !/^(https?|mailto):$/.test(new URL(address, "https://site.example").protocol),
  );
  const away = addresses.filter(
    (address) => /^[/\\]/.test(address) && new URL(address, "https://site.example").host !== "site.example",
  );
  const handlers = markup.replace(/"[^"]*"/g, '""').match(/<[^>]*\s(on\w+|style)=/gi) ?? [];
  return [...active, ...away, ...handlers, ...(markup.match(/<script|<iframe/gi) ?? [])];
}
