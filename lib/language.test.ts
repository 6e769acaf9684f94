import { expect, test } from "vitest";
import { directionOf } from "#lib/language.ts";

test.each([
  ["en", "ltr"],
  ["de-AT", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["az-Arab", "rtl"],
  ["ja", "ltr"],
  ["", "ltr"],
  ["not a language", "ltr"],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
