import { expect, test } from "vitest";
import { articleState, badTime } from "./articles.ts";

const [before, now, after] = [new Date(1000), new Date(2000), new Date(3000)];

test.each([
  [{ publishedRevisionId: null, publishedAt: null, retiredAt: null }, "draft"],
  [{ publishedRevisionId: "r", publishedAt: before, retiredAt: null }, "published"],
  [{ publishedRevisionId: "r", publishedAt: now, retiredAt: null }, "published"],
  [{ publishedRevisionId: "r", publishedAt: after, retiredAt: null }, "scheduled"],
  [{ publishedRevisionId: "r", publishedAt: before, retiredAt: before }, "retired"],
])("%o is %s", (dates, state) => {
  expect(articleState(dates, now)).toBe(state);
});

test("a time can be given to what is not public yet, and lies ahead", () => {
  expect(badTime("draft", undefined, now)).toBeUndefined();
  expect(badTime("draft", after, now)).toBeUndefined();
  expect(badTime("draft", now, now)).toMatch(/passed/);
  expect(badTime("published", after, now)).toMatch(/public already/);
});
