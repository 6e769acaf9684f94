import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenInto, evenlyBroken } from "./line-breaks.ts";

const letters = (line: string) => line.length;

test("as few lines as fit, and the longest of them as short as can be", () => {
  const text = "one two three four five six seven";
  expect(brokenInto(text, 27, letters)).toEqual(["one two three four five six", "seven"]);
  expect(evenlyBroken(text, 27, letters)).toEqual(["one two three four", "five six seven"]);
});

test("a word that is too long stands alone", () => {
  expect(brokenInto("a very-very-long-word b", 6, letters)).toEqual(["a", "very-very-long-word", "b"]);
});

test("no word is lost, whatever they are", () => {
  const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/)).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (words, width) => {
      const [few, even] = [brokenInto(words, width, letters), evenlyBroken(words, width, letters)];
      return few.join(" ") === words && even.join(" ") === words && even.length === few.length;
    }),
  );
});
