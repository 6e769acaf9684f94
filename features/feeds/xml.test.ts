import fc from "fast-check";
import { expect, test } from "vitest";
import { parsedXml } from "./testing.ts";
import { xml, xmlDocument, xmlText } from "./xml.ts";

test("what means something to XML is written so that it does not", () => {
  expect(xmlText(`<a b="c">&amp; 'd' ]]>`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;amp; 'd' ]]&gt;");
});

test.each([
  ["NUL", "a\u0000b"],
  ["a bell", "a\u0007b"],
  ["an escape", "a\u001bb"],
  ["half a character", "a\ud83db"],
  ["its other half", "a\ude00b"],
  ["what is no character", "a\ufffeb\uffff"],
])("%s cannot be written and is left out", (_, text) => {
  expect(xmlText(text)).toBe("ab");
});

test("tabs, line breaks and every other writing stay", () => {
  expect(xmlText("a\tb\nc שלום 👩🏽‍💻 \u0085")).toBe("a\tb\nc שלום 👩🏽‍💻 \u0085");
});

test("an element without anything in it is closed at once, and what is undefined is left out", () => {
  const { source } = xml("a", {}, xml("b", { c: "d" }), undefined, xml("e", {}, "f & g"));
  expect(source).toBe('<a>\n<b c="d"/>\n<e>f &amp; g</e>\n</a>');
});

/** Char of the specification of XML 1.0, as numbers. */
function isWritable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code <= 0xd7ff || (code >= 0xe000 && code !== 0xfffe && code !== 0xffff);
}

test("any text comes back from a strict parser as it was, in an element and in an attribute", () => {
  const text = fc.string({ unit: "binary" });
  const written = (words: string) => [...words].filter(isWritable).join("");
  fc.assert(
    fc.property(text, text, (inside, attribute) => {
      const element = parsedXml(xmlDocument(xml("a", { b: attribute }, inside)));
      expect(element.text).toBe(written(inside));
      expect(element.attributes.b).toBe(written(attribute).replace(/[\t\n]/g, " "));
    }),
  );
});
