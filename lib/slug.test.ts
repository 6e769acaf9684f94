import fc from "fast-check";
import { expect, test } from "vitest";
import { numberedSlug, slugOf } from "./slug.ts";

test.each([
  ["Rain, Again", "rain-again"],
  ["Über den Flüssen: groß & klein", "ueber-den-fluessen-gross-and-klein"],
  ["Łódź, Århus and Đakovo", "lodz-arhus-and-dakovo"],
  ["It’s 5 o'clock", "its-5-oclock"],
  ["crème brûlée", "creme-brulee"],
  ["cre\u0300me", "creme"],
  ["  --  ", ""],
  ["नेपाल 👩🏽‍💻", ""],
])("%s is %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test("a long one ends with a whole word", () => {
  expect(slugOf("one two three four", 10)).toBe("one-two");
  expect(slugOf("a".repeat(200))).toHaveLength(80);
});

test("any text makes a word of an address, or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 500 }), (text, number) => {
      const slug = slugOf(text);
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slugOf(slug)).toBe(slug);
      if (slug !== "") expect(numberedSlug(slug, number)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(numberedSlug(slug, number).length).toBeLessThanOrEqual(80);
    }),
  );
});
