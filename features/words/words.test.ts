import { expect, test } from "vitest";
import { wordsIn } from "./words.ts";

test("numbers of things are said as the language counts", () => {
  const [english, german] = [wordsIn("en").comments, wordsIn("de").comments];
  expect([0, 1, 2, 1200].map(english.count)).toEqual([
    "0 comments",
    "1 comment",
    "2 comments",
    "1,200 comments",
  ]);
  expect([0, 1, 2, 1200].map(german.count)).toEqual([
    "0 Kommentare",
    "1 Kommentar",
    "2 Kommentare",
    "1.200 Kommentare",
  ]);
});

test("a country has the words of its language, and its own numbers", () => {
  expect(wordsIn("de-CH").comments.count(1200)).toMatch(/^1['’]200 Kommentare$/);
  expect(wordsIn("DE").site.search).toBe("Suche");
});

test("a language without a dictionary has English words, counted and joined in English", () => {
  const words = wordsIn("fr");
  expect(words.site.search).toBe("Search");
  expect(words.comments.count(0)).toBe("0 comments");
  expect(words.articles.byline(["Ada", "Ben"])).toBe("By Ada and Ben");
});
