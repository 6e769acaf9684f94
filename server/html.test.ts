import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "./html.ts";

test("text stays text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const page = html`<p title="${text}">${text}</p>`.text;
      expect(page.replace(/^<p title="[^"<>]*">[^<>"'`]*<\/p>$/, "")).toBe("");
    }),
  );
});

test("parts made by html are put together as they are", () => {
  const items = ["a", "<b>"].map((text) => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${undefined}${3}`.text).toBe("<ul><li>a</li><li>&#60;b&#62;</li></ul>3");
});
