import { expect, test } from "vitest";
import { Gaps } from "./gaps.ts";

const minute = 60_000;

test("numbers that were drawn are waited for until they are seen", () => {
  const gaps = new Gaps();
  gaps.expect(4, 6, 0);
  expect(gaps.waitedFor(1)).toEqual([4, 5, 6]);
  gaps.seen(5);
  expect(gaps.waitedFor(1)).toEqual([4, 6]);
  expect([gaps.has(4), gaps.has(5)]).toEqual([true, false]);
});

test("those that never turn up are given up after a minute", () => {
  const gaps = new Gaps();
  gaps.expect(4, 4, 0);
  gaps.expect(9, 9, minute);
  expect(gaps.waitedFor(minute + 1)).toEqual([9]);
});

test("their number is bounded, and the newest are kept", () => {
  const gaps = new Gaps();
  gaps.expect(1, 1_000_000, 0);
  gaps.expect(2_000_000, 2_000_500, 0);
  const waited = gaps.waitedFor(1);
  expect(waited.length).toBeLessThanOrEqual(1000);
  expect(waited.at(-1)).toBe(2_000_500);
});
