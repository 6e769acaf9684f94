import { describe, expect, test } from "vitest";
import { canLetter, lettered } from "./lettering.ts";

const wide = (text: string) => lettered("label", text, 100).width;

describe("a line of text", () => {
  test("is as wide as it is large, and kerned", () => {
    expect(lettered("headline", "Rain", 200).width).toBeCloseTo(
      2 * lettered("headline", "Rain", 100).width,
      3,
    );
    const [pair, a, v] = ["AV", "A", "V"].map((text) => lettered("headline", text, 100).width);
    expect(pair).toBeLessThan((a ?? 0) + (v ?? 0));
  });
  test("stands on the baseline, and says how far its ink reaches", () => {
    const { box, width } = lettered("headline", "H", 100);
    expect([box.bottom, box.top < -50, box.right <= width, box.left >= 0]).toEqual([0, true, true, true]);
  });
  test("a text whose letters are in two parts is one whose letters are in one", () => {
    expect(lettered("headline", "e\u0301", 100)).toEqual(lettered("headline", "\u00e9", 100));
  });
});

describe("a line from the right", () => {
  const starts = (d: string) => [...d.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
  test("has its first word at the right", () => {
    const { d, width } = lettered("label", "6 \u0646\u0648\u0641\u0645\u0628\u0631 2026", 100);
    expect(Math.max(...starts(d))).toBeGreaterThan(width - wide("6"));
  });
  test("keeps the space between a number and a word", () => {
    const { box, width } = lettered("label", "6 \u0646", 100);
    expect(box.right).toBeGreaterThan(width - wide(" "));
    expect(width).toBeCloseTo(wide("6") + wide(" ") + wide("\u0646"), 3);
  });
});

test("what none of our fonts has is known before it is drawn", () => {
  expect(canLetter("headline", "\u1ec6 \u0160 \u00df \u0644")).toBe(true);
  expect(canLetter("headline", "Rain \u6a5f")).toBe(false);
});
