import { expect, test } from "vitest";
import { median, quantile } from "./statistics.ts";

const twenty = Array.from({ length: 20 }, (_, i) => 20 - i);

test.each([
  [0.5, 10],
  [0.95, 19],
  [1, 20],
  [0, 1],
])("the share of %f of twenty values ends at %i", (share, expected) => {
  expect(quantile(twenty, share)).toBe(expected);
});

test("the median of five runs is the third of them", () => {
  expect(median([5, 1, 9, 3, 100])).toBe(5);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("nothing was measured");
});
