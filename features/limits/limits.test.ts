import { expect, test } from "vitest";
import { isCounting, secondsLeft, waitInWords } from "./limits.ts";

const at = new Date("2026-11-23T12:00:00Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

test.each([
  [-1, false],
  [0, false],
  [1, true],
  [60, true],
  [61, false],
])("a window of a minute that ends in %i s counts: %s", (seconds, counts) => {
  expect(isCounting(later(seconds), 60, at)).toBe(counts);
});

test("whole seconds are left, at least one", () => {
  expect(secondsLeft(later(1.2), at)).toBe(2);
  expect(secondsLeft(later(0), at)).toBe(1);
  expect(secondsLeft(undefined, at)).toBeUndefined();
});

test.each([
  [1, "a minute"],
  [60, "a minute"],
  [61, "2 minutes"],
  [600, "10 minutes"],
  [5400, "90 minutes"],
  [5401, "2 hours"],
])("%i seconds are %s", (seconds, words) => {
  expect(waitInWords(seconds)).toBe(words);
});
