import fc from "fast-check";
import { parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "./json-ld.tsx";

/** What a browser makes of it: how many elements there are, and the text of the first. */
function seen(headline: string) {
  const html = renderToStaticMarkup(<JsonLd graph={[{ "@type": "NewsArticle", headline }]} />);
  const { childNodes } = parseFragment(html);
  const [script] = childNodes;
  const [text] = script && "childNodes" in script ? script.childNodes : [];
  return { html, elements: childNodes.length, text: text && "value" in text ? text.value : "" };
}

const hostile = [
  "</script><script>alert(1)</script>",
  "</SCRIPT ><img src=x onerror=alert(1)>",
  "<!--<script>",
  "]]> --> \u2028 \u2029 &lt;/script&gt;",
  "\\u003c/script\\u003e",
  '"}]} </script',
];

test.each(hostile)("%s cannot end the script", (headline) => {
  const { html, elements, text } = seen(headline);
  expect(elements).toBe(1);
  expect(JSON.parse(text)["@graph"]).toEqual([{ "@type": "NewsArticle", headline }]);
  expect(html.slice('<script type="application/ld+json">'.length, -"</script>".length)).not.toMatch(/[<>&]/);
});

test("any text comes back as it was", () => {
  const pieces = fc.constantFrom("<", "/", "script", ">", "!--", "&", "\\", '"', "\u2028", "a");
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const headline = parts.join("");
      const { elements, text } = seen(headline);
      expect(elements).toBe(1);
      expect(JSON.parse(text)["@graph"][0].headline).toBe(headline);
    }),
  );
});
