import fc from "fast-check";
import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { tags } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import { someDraft, someone, somePublished, someSection, write } from "#features/articles/testing.ts";
import { setTagsOf } from "./mutations.ts";
import { tagSlug } from "./tags.ts";

useTestDatabase();

test("a tag is one, however it is written, and keeps its first name", async () => {
  const editor = await someone("editor");
  const { id: sectionId } = await someSection(editor);
  await somePublished(editor, { sectionId, slug: "a", tagNames: ["Open Models", "नेपाल"] });
  await somePublished(editor, { sectionId, slug: "b", tagNames: ["नेपाल", "open models"] });
  const names = async (slug: string) => (await publishedArticle("story", slug))?.tags.map(({ name }) => name);
  expect(await names("a")).toEqual(["Open Models", "नेपाल"]);
  expect(await names("b")).toEqual(["नेपाल", "Open Models"]);
  expect(await database().read.$count(tags)).toBe(2);
});

test("an article has the tags of the last time, and no others", async () => {
  const editor = await someone("editor");
  const { id } = await someDraft(editor);
  for (const names of [["A", "B"], ["B"], []]) await database().transaction((tx) => setTagsOf(tx, id, names));
  expect(await database().read.$count(tags)).toBe(2);
  await write(editor, id, { tagNames: ["C"] });
  expect(await database().read.$count(tags)).toBe(2);
});

test("names in other scripts stay apart", () => {
  const names = ["AI नेपाल", "AI भारत", "AI", "ai!", "İstanbul", "ｆｕｌｌ"];
  expect(names.map(tagSlug)).toEqual(["ai-नेपाल", "ai-भारत", "ai", "ai", "istanbul", "full"]);
});

test("any name has a slug that is its own, or has nothing to be named by", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const slug = tagSlug(name);
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]*$/u);
      expect(tagSlug(slug)).toBe(slug);
    }),
    { numRuns: 1000 },
  );
});
