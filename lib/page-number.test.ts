import fc from "fast-check";
import { expect, test } from "vitest";
import { pageCount, pageNumber } from "#lib/page-number.ts";

test("reads whole numbers from 1", () => {
  expect(pageNumber("1")).toBe(1);
  expect(pageNumber("12")).toBe(12);
});

test.each([undefined, "", "0", "-1", "1.5", "1e3", "2 ", "٣", "999999", "9".repeat(400), ["2", "3"]])(
  "%j is the first page",
  (asked) => {
    expect(pageNumber(asked)).toBe(1);
  },
);

test("any text at all is some page", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (asked) => Number.isInteger(pageNumber(asked))));
});

test("counts pages", () => {
  expect(pageCount(0, 20)).toBe(1);
  expect(pageCount(20, 20)).toBe(1);
  expect(pageCount(21, 20)).toBe(2);
});
