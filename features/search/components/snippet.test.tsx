import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Snippet } from "./snippet.tsx";

const html = (text: string) => renderToStaticMarkup(<Snippet text={text} />).replace(/<\/?span>/g, "");

test("marks what was found", () => {
  expect(html("the \u0002bread\u0003 and the \u0002bread\u0003.")).toBe(
    "the <mark>bread</mark> and the <mark>bread</mark>.",
  );
});

test("words from the text stay words", () => {
  expect(html("a <b> \u0002c\u0003")).toBe("a &lt;b&gt; <mark>c</mark>");
});

test("markers that do not pair leave every word in place", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", " ", "\u0002", "\u0003")), (parts) => {
      const text = parts.join("");
      const words = text.replaceAll("\u0002", "").replaceAll("\u0003", "");
      expect(html(text).replace(/<\/?mark>/g, "")).toBe(words);
    }),
  );
});
