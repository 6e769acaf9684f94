import fc from "fast-check";
import type { Figure } from "./document.ts";

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

const mediaId = "0198c0de-0000-7000-8000-00000000abcd";

export function figure(attrs: Partial<Figure["attrs"]> = {}): Figure {
  const address = `/media/${mediaId}/3f2a.webp`;
  const words = { alt: "A loaf", caption: "Four in the morning", credit: "A. Nwosu" };
  return { type: "figure", attrs: { mediaId, address, ...words, width: 1200, height: 800, ...attrs } };
}

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

function inlines(href: fc.Arbitrary<string>): fc.Arbitrary<unknown[]> {
  const mark = fc.oneof(
    fc.constantFrom({ type: "bold" }, { type: "italic" }),
    href.map((address) => ({ type: "link", attrs: { href: address, target: "_blank" } })),
  );
  const marks = fc.oneof(
    fc.uniqueArray(mark, { maxLength: 3, selector: (each) => each.type }),
    fc.constant([{ type: "code" }]),
  );
  const text = fc.record({ type: type("text"), text: words, marks }, { requiredKeys: ["type", "text"] });
  const either = fc.oneof({ arbitrary: text, weight: 5 }, fc.constant({ type: "hardBreak" }));
  return fc.array(either, { maxLength: 5 });
}

const code = fc.record({
  type: type("codeBlock"),
  attrs: fc.record({ language: fc.constantFrom(null, "python", "C++") }),
  content: fc.array(fc.record({ type: type("text"), text: words }), { maxLength: 2 }),
});
const level = fc.record({ level: fc.constantFrom(2, 3, 4) });
const start = fc.record({ start: fc.nat(99), type: fc.constant(null) });
const some = (one: fc.Arbitrary<unknown>) => fc.array(one, { minLength: 1, maxLength: 3 });

/** Documents as an editor or a paste might send them: whole in shape, careless about what is optional. */
export function pastedDocument(href: fc.Arbitrary<string> = honestHref): fc.Arbitrary<unknown> {
  const line = inlines(href);
  const paragraph = fc.record({ type: type("paragraph"), content: line }, { requiredKeys: ["type"] });
  const { block } = fc.letrec<{ block: unknown; item: unknown }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      { arbitrary: paragraph, weight: 4 },
      fc.record({ type: type("heading"), attrs: level, content: line }),
      code,
      fc.record({ alt: words, caption: words, credit: words }).map(figure),
      fc.record({ type: type("bulletList"), content: some(tie("item")) }),
      fc.record({ type: type("orderedList"), attrs: start, content: some(tie("item")) }),
      fc.record({ type: type("blockquote"), content: some(tie("block")) }),
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
