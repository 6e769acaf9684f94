import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partNames, withPart } from "./performance-page.ts";

const page = readFileSync("docs/performance.md", "utf8");

test.each(partNames)("the page has a place for %s, and the rest of it stays", (part) => {
  const once = withPart(page, part, "First.");
  const twice = withPart(once, part, "Second.");
  expect(once).toContain("First.");
  expect(twice).not.toContain("First.");
  expect(twice).toBe(once.replace("First.", "Second."));
  const others = partNames.filter((one) => one !== part);
  for (const other of others) expect(twice).toContain(`<!-- measured: ${other} -->`);
});

test("a page without the marks is left alone", () => {
  expect(() => withPart("# Nothing here", "warm", "Text")).toThrow("no place for the part warm");
});
