import fc from "fast-check";
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { plainHtml } from "./plain-html.ts";

type Parent = Tree.ParentNode;

/** What the real parser sees, without the nodes that are to go. */
function withoutScripts(html: string): string {
  const document = parse(html, { scriptingEnabled: false });
  const goes = (node: Tree.ChildNode): boolean => {
    if (node.nodeName === "#comment") return true;
    if (!("attrs" in node)) return false;
    const value = (name: string) =>
      node.attrs.find((attribute) => attribute.name === name)?.value.toLowerCase() ?? "";
    if (node.tagName === "script") return value("type").trim() !== "application/ld+json";
    return (
      node.tagName === "link" &&
      (value("as") === "script" ||
        value("rel")
          .split(/[\t\n\f\r ]+/)
          .includes("modulepreload"))
    );
  };
  const prune = (parent: Parent): void => {
    parent.childNodes = parent.childNodes.filter((node) => !goes(node));
    for (const node of parent.childNodes) if ("childNodes" in node) prune(node);
  };
  prune(document);
  return serialize(document);
}

const page = (body: string) =>
  `<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`;

describe("plain HTML", () => {
  test.each([
    [
      "a script of the framework",
      '<p>a</p><script>self.__next_f.push("x")</script><p>b</p>',
      "<p>a</p><p>b</p>",
    ],
    ["a script with an address", '<script src="/x.js" async=""></script>', ""],
    [
      "a hint for scripts",
      '<link rel="preload" as="script" href="/x.js"/><link rel="modulepreload" href="/y.js"/>',
      "",
    ],
    [
      "a hint for a font stays",
      '<link rel="preload" as="font" href="/x.woff2"/>',
      '<link rel="preload" as="font" href="/x.woff2"/>',
    ],
    [
      "structured data stays",
      '<script type="application/ld+json">{"a":1}</script>',
      '<script type="application/ld+json">{"a":1}</script>',
    ],
    ["comments go", "a<!-- -->b<!--$-->c<!--/$-->", "abc"],
    [
      "text that speaks of scripts stays",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    ],
    [
      "an attribute with > and <script> in it stays",
      '<a title="a > <script>b</script>">c</a>',
      '<a title="a > <script>b</script>">c</a>',
    ],
    ["single quotes too", "<a title='<script>'>c</a>", "<a title='<script>'>c</a>"],
    [
      "a textarea holds text",
      "<textarea><script>typed</script></textarea>",
      "<textarea><script>typed</script></textarea>",
    ],
    ["a comment inside a script does not end it", "<script><!-- <script> </script> --></script>x", "x"],
    ["upper case", "<SCRIPT>x</SCRIPT >y", "y"],
  ])("%s", (_, given, expected) => {
    expect(plainHtml(page(given))).toBe(page(expected));
  });

  test("a script that never ends takes the rest with it", () => {
    expect(plainHtml("<p>a</p><script>x")).toBe("<p>a</p>");
  });
});

/** A page as Next writes it, with the text in every place where an author's words can stand. */
function pageWith(text: string): string {
  const body = createElement(
    "body",
    null,
    createElement("p", null, text, " ", text),
    createElement("a", { title: text }, text),
    createElement("pre", null, createElement("code", null, text)),
    createElement("textarea", { defaultValue: text, readOnly: true }),
    createElement("svg", null, createElement("title", null, text)),
    createElement("script", null, "self.__next_f.push(1)"),
  );
  return `<!DOCTYPE html>${renderToString(createElement("html", null, createElement("head", null, createElement("title", null, text)), body))}`;
}

function* nodesOf(parent: Parent): Generator<Tree.ChildNode> {
  for (const node of parent.childNodes) {
    yield node;
    if ("childNodes" in node) yield* nodesOf(node);
  }
}

/** All text of a page and all titles of its links, in order. */
function wordsOf(html: string): string[] {
  return [...nodesOf(parse(html))].flatMap((node) => {
    if (node.nodeName === "#text" && "value" in node) return [node.value];
    return "attrs" in node ? node.attrs.filter(({ name }) => name === "title").map(({ value }) => value) : [];
  });
}

const ours = '<script src="/theme.js"></script><script src="/reader.js" defer></script>';

describe("our own scripts", () => {
  test.each([
    ["<html><head><title>x</title></head>", `<html><head>${ours}<title>x</title></head>`],
    ["<html><HEAD a='>'\n><p>", `<html><HEAD a='>'\n>${ours}<p>`],
    ["<p><!--<head>--></p><head><head>", `<p></p><head>${ours}<head>`],
    ["<header><title><head></title>", "<header><title><head></title>"],
    ["<!DOCTYPE html><script><head></script><head>", `<!DOCTYPE html><head>${ours}`],
    ["<p>no head</p>", "<p>no head</p>"],
  ])("%s", (given, expected) => expect(plainHtml(given, ours)).toBe(expected));
});

const fragments = [
  ...[
    "<script>",
    "</script>",
    "<script src=x>",
    "<SCRIPT >",
    "</script/>",
    '<script type="application/ld+json">',
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<!--->",
  ],
  ...[
    "<p>",
    "</p>",
    '<a title="',
    '"',
    "'",
    ">",
    "<",
    "=",
    " ",
    "/",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<style>",
    "</style>",
  ],
  ...[
    '<link as="script">',
    "<link rel='modulepreload x'>",
    "<b c=<script>>",
    "text",
    "-",
    "!",
    "&lt;script&gt;",
    "<![CDATA[",
    "]]>",
    "\n",
    "<x/y=z>",
  ],
];

test("whatever the document, a real parser sees the same without the scripts", () => {
  const documents = fc
    .array(fc.constantFrom(...fragments), { maxLength: 14 })
    .map((parts) => page(parts.join("")));
  fc.assert(
    fc.property(documents, (html) => {
      expect(withoutScripts(plainHtml(html))).toBe(withoutScripts(html));
    }),
    { numRuns: 5_000 },
  );
});

test("whatever an author writes, readers get every character of it and no script", () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: "grapheme" })), {
      minLength: 1,
      maxLength: 8,
    })
    // The parser turns these into others, wherever they come from.
    .map((parts) => `a${parts.join("").replace(/[\r\0]/g, "")}`);
  fc.assert(
    fc.property(texts, (text) => {
      const page = plainHtml(pageWith(text), ours);
      expect(wordsOf(page)).toEqual([text, `${text} ${text}`, text, text, text, text, text]);
      expect(page.match(/<script/g)).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});

function firstInHead(html: string): string[] {
  const root = parse(html).childNodes.find((node) => node.nodeName === "html");
  const head = root && "childNodes" in root && root.childNodes.find((node) => node.nodeName === "head");
  const nodes = head && "childNodes" in head ? head.childNodes.slice(0, 2) : [];
  return nodes.map((node) => ("attrs" in node ? (node.attrs[0]?.value ?? "") : node.nodeName));
}

const beginnings = ["<html>", "<html lang='>'>", "<!--<head>-->", "<!-->", "\n"];
const heads = ["<head>", "<HEAD>", '<head data-a="<head>">', "<head/>", "<head\nclass=x>"];

test("whatever the document, its head begins with our scripts and the rest is as it was", () => {
  const documents = fc
    .tuple(
      fc.array(fc.constantFrom(...beginnings), { maxLength: 3 }),
      fc.constantFrom(...heads),
      fc.array(fc.constantFrom(...fragments, "<head>", "</head>", "<body>"), { maxLength: 12 }),
    )
    .map(([before, head, after]) => `<!DOCTYPE html>${before.join("")}${head}${after.join("")}`);
  fc.assert(
    fc.property(documents, (html) => {
      const page = plainHtml(html, ours);
      expect(withoutScripts(page)).toBe(withoutScripts(html));
      expect(firstInHead(page)).toEqual(["/theme.js", "/reader.js"]);
    }),
    { numRuns: 3_000 },
  );
});
