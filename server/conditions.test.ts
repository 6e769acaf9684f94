import { expect, test } from "vitest";
import { isKnownTo } from "./conditions.ts";

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  ["", false],
  [undefined, false],
])("a client that has %s knows: %s", (known, expected) => {
  expect(isKnownTo({ "if-none-match": known }, '"a"')).toBe(expected);
  expect(isKnownTo({ "if-none-match": known }, 'W/"a"')).toBe(expected);
});
