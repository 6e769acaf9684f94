import { expect, test } from "vitest";
import { p } from "./write.ts";

test("words carry their marks", () => {
  const link = { type: "link", attrs: { href: "https://example.org/a" } };
  expect(p("a **b *c*** `d*e*` [f **g**](https://example.org/a).").content).toEqual([
    { type: "text", text: "a " },
    { type: "text", text: "b ", marks: [{ type: "bold" }] },
    { type: "text", text: "c", marks: [{ type: "bold" }, { type: "italic" }] },
    { type: "text", text: " " },
    { type: "text", text: "d*e*", marks: [{ type: "code" }] },
    { type: "text", text: " " },
    { type: "text", text: "f ", marks: [link] },
    { type: "text", text: "g", marks: [link, { type: "bold" }] },
    { type: "text", text: "." },
  ]);
});
