import { expect, test } from "vitest";
import { keptBecause, wordsChanged } from "./revisions.ts";

test.each([
  ["It rained.", "It rained.", 0, 0],
  ["It rained.", "It rained all day.", 2, 0],
  ["a b a", "b a", 0, 1],
  ["one two", "two one", 0, 0],
  ["", "नेपाल में", 2, 0],
  ["old words", "new ones", 2, 2],
])("from %j to %j: %i came, %i went", (before, after, added, removed) => {
  expect(wordsChanged(before, after)).toEqual({ added, removed });
});

test("words are kept before another hand or another sitting, and not at every save", () => {
  const at = (time: string, savedById = "a") => ({ savedAt: new Date(`2026-11-25T${time}Z`), savedById });
  expect(keptBecause(at("10:00"), at("10:30"))).toBeUndefined();
  expect(keptBecause(at("10:00"), at("10:31"))).toBe("before-pause");
  expect(keptBecause(at("10:00"), at("10:01", "b"))).toBe("before-other");
});
