import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { postCommentInput } from "#features/comments/schema.ts";
import { waitInWords } from "#features/limits/limits.ts";
import { newId } from "#lib/id.ts";
import { refusalIn, wordsIn } from "./words.ts";

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

const refusing = { name: "Zoë", email: "", body: "Rain.", website: "" };

function complaintAbout(field: Partial<typeof refusing>): string {
  const parsed = postCommentInput.safeParse({ articleId: newId(), ...refusing, ...field });
  return parsed.error?.issues[0]?.message ?? "";
}

test.each([
  complaintAbout({ body: "" }),
  complaintAbout({ body: "a".repeat(5001) }),
  complaintAbout({ body: "a".repeat(7000) }),
  complaintAbout({ body: "漢".repeat(4000) }),
  complaintAbout({ body: "https://a.example ".repeat(9) }),
  complaintAbout({ name: "n".repeat(60) }),
  complaintAbout({ name: "\u2800" }),
  complaintAbout({ name: `a${"\u0301".repeat(9)}` }),
  complaintAbout({ email: "no address" }),
  ...rulesIn("features/comments/mutations.ts"),
  ...rulesIn("features/comments/actions.ts"),
  ...rulesIn("features/moderation/moderation.ts"),
])("a German page says in German: %s", (sentence) => {
  expect(sentence).not.toBe("");
  expect(refusalIn("de", sentence)).not.toBe(sentence);
  expect(refusalIn("en", sentence)).toBe(sentence);
});

/** What a rule says to who posts; the other refusals are for staff. */
function rulesIn(file: string): string[] {
  const forStaff = ["This comment has been removed. Put it back first.", "There is no such comment."];
  const said = [
    ...readFileSync(file, "utf8").matchAll(/(?:refused\(|rejected\(|expired: |forged: )"([^"]+)"/g),
  ];
  return said.map(([, sentence = ""]) => sentence).filter((sentence) => !forStaff.includes(sentence));
}

test("numbers in a refusal are written as the language writes them", () => {
  expect(refusalIn("de", complaintAbout({ body: "a".repeat(7000) }))).toBe(
    "Das sind 2.000 Zeichen zu viel: Ein Kommentar kann 5.000 Zeichen haben.",
  );
  const wait = (seconds: number) =>
    `That was a lot in a short time. Send it again in ${waitInWords(seconds)}; your words stay here.`;
  expect(refusalIn("de", wait(30))).toContain("in einer Minute");
  expect(refusalIn("de", wait(600))).toContain("in 10 Minuten");
  expect(refusalIn("de", wait(9000))).toContain("in 3 Stunden");
});
