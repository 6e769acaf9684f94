import fc from "fast-check";
import { expect, test } from "vitest";
import { searchPath } from "#features/paths.ts";
import { searchText } from "./search.ts";

test("one line without what nobody typed", () => {
  expect(searchText("  two\n\twords ")).toBe("two words");
  expect(searchText("nul\u0000byte")).toBe("nul byte");
  expect(searchText(undefined)).toBe("");
  expect(searchText(["a", "b"])).toBe("");
  expect([...searchText("👩".repeat(300))]).toHaveLength(200);
});

test("any text at all can stand in an address again, and stays what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (asked) => {
      const words = searchText(asked);
      expect(searchText(words)).toBe(words);
      expect(searchPath(words)).toMatch(/^\/search/);
    }),
  );
});
