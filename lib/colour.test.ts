import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, fromOklch, readableOn, toOklch } from "./colour.ts";

const hex = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((rgb) => `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`);

test("contrast is as WCAG counts it, whichever comes first", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#a31717", "#a31717")).toBe(1);
});

test("a colour survives the way to lightness, chroma and hue and back", () => {
  expect(toOklch("#ff0000")).toMatchObject({ l: expect.closeTo(0.628, 3), c: expect.closeTo(0.2577, 3) });
  fc.assert(
    fc.property(hex, (colour) => {
      expect(contrast(fromOklch(toOklch(colour)), colour)).toBeLessThan(1.05);
    }),
  );
});

test("any colour has a shade that can be read, on light paper and on dark", () => {
  const paper = fc.constantFrom("#ffffff", "#fdfbf6", "#15130f", "#000000");
  fc.assert(
    fc.property(paper, hex, (on, colour) => {
      expect(contrast(on, readableOn(on, colour))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test("a colour that can be read is left alone, another keeps its hue", () => {
  expect(readableOn("#ffffff", "#a31717")).toBe("#a31717");
  const readable = readableOn("#ffffff", "#e8a33d");
  expect(toOklch(readable).h).toBeCloseTo(toOklch("#e8a33d").h, 1);
  expect(contrast("#ffffff", readable)).toBeLessThan(4.7);
});
