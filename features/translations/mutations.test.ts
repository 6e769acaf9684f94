import { beforeEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { publishedArticle, translationsOf } from "#features/articles/queries.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  told,
  write,
} from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { openToTranslation } from "./mutations.ts";
import { possibleVersions, versionsOf } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor");
  sectionId = (await someSection(editor)).id;
});

test("an article is linked to the one that it translates, and readers of both are told once it is published", async () => {
  const original = await somePublished(editor, { sectionId, headline: "Regen", language: "de" });
  const draft = await someDraft(editor, { sectionId, headline: "Rain", language: "en" });
  const key = accepted(await openToTranslation(editor, original));
  expect(await publishedArticle("story", "regen")).toMatchObject({ translationKey: key });
  expect(accepted(await openToTranslation(editor, original))).toBe(key);
  expect((await articleForEditing(editor, original.id))?.version).toBe(original.version);
  const { version } = await write(editor, draft.id, { translationKey: key });
  const other = { id: original.id, translationKey: key };
  expect(await versionsOf(editor, { id: draft.id, translationKey: key })).toMatchObject([
    { headline: "Regen" },
  ]);
  expect(await versionsOf(editor, other)).toMatchObject([{ headline: "Rain", language: "en" }]);
  expect(await translationsOf(other)).toEqual([]);
  accepted(await publishArticle(editor, { id: draft.id, version }));
  expect(await translationsOf(other)).toMatchObject([{ headline: "Rain" }]);
  const [opened] = (await told()).filter(({ type }) => type === "article.opened-to-translation");
  expect(opened).toMatchObject({ subject: original.id, data: {} });
});

test("found by words of the headline, in other languages, and only what is theirs", async () => {
  const author = await someone("author");
  const own = await someDraft(author, { headline: "Der lange Regen", language: "de" });
  await someDraft(editor, { headline: "Noch mehr Regen", language: "de" });
  await someDraft(author, { headline: "Regen in English", language: "en" });
  const draft = await someDraft(author, { headline: "The Long Rain", language: "en" });
  const of = { id: draft.id, language: "en" };
  expect((await possibleVersions(author, of, "regen")).map(({ id }) => id)).toEqual([own.id]);
  expect(await possibleVersions(author, of, "")).toEqual([]);
  expect(await possibleVersions(editor, of, "regen")).toHaveLength(2);
});

test("nobody opens what is not theirs", async () => {
  const stranger = await someone("author");
  const draft = await someDraft(editor, {});
  expect(await openToTranslation(stranger, draft)).toEqual({
    ok: false,
    message: "There is no such article.",
  });
});
