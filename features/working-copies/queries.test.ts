import { beforeEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  write,
} from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { revisionsOf } from "#features/revisions/queries.ts";
import { newId } from "#lib/id.ts";
import { type ArticleListFilter, articleForEditing, articleList } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  sectionId = (await someSection(editor)).id;
});

async function headlines(staff: Admin, filter: ArticleListFilter = {}) {
  return (await articleList(staff, filter)).rows.map(({ headline }) => headline);
}

test("the list shows where each article stands, the one saved last first", async () => {
  await someDraft(editor, { headline: "Draft" });
  const due = await someDraft(editor, { headline: "Due", sectionId });
  accepted(await publishArticle(editor, { ...due, publishAt: new Date(Date.now() + 3_600_000) }));
  const gone = await somePublished(editor, { headline: "Gone", sectionId });
  accepted(await retireArticle(editor, gone));
  const out = await somePublished(editor, { headline: "Out", sectionId });
  await write(editor, out.id, { headline: "Out again" });
  const { rows, hasNext } = await articleList(editor);
  expect(hasNext).toBe(false);
  expect(rows.map(({ headline, state }) => [headline, state])).toEqual([
    ["Out again", "published"],
    ["Gone", "retired"],
    ["Due", "scheduled"],
    ["Draft", "draft"],
  ]);
  expect(rows[0]).toMatchObject({
    hasUnpublishedChanges: true,
    savedByName: "Haruka",
    bylines: [{ id: editor.id, name: "Haruka" }],
    section: { name: "Culture" },
  });
  expect(rows.slice(1).some((row) => row.hasUnpublishedChanges)).toBe(false);
  for (const [state, headline] of [
    ["draft", "Draft"],
    ["scheduled", "Due"],
    ["published", "Out again"],
    ["retired", "Gone"],
  ] as const) {
    expect(await headlines(editor, { state })).toEqual([headline]);
  }
  expect(await headlines(editor, { sectionId })).toHaveLength(3);
});

test("words are looked for as they stand", async () => {
  await someDraft(editor, { headline: "100% Rain_fall \\o/" });
  await someDraft(editor, { headline: "1000 rainXfalls" });
  expect(await headlines(editor, { text: "RAIN" })).toHaveLength(2);
  for (const text of ["100%", "n_f", "\\o"]) expect(await headlines(editor, { text })).toHaveLength(1);
  expect(await headlines(editor, { text: "'; drop table people; --" })).toEqual([]);
});

test("pages follow one another without a gap", async () => {
  for (let number = 0; number < 52; number++) await someDraft(editor, { headline: `Story ${number}` });
  const [first, second] = [await articleList(editor, { page: 1 }), await articleList(editor, { page: 2 })];
  expect([first.hasNext, second.hasNext]).toEqual([true, false]);
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(52);
});

test("whoever is not an editor sees their own, and learns nothing of the rest", async () => {
  const [author, other] = [await someone("author"), await someone("contributor")];
  const { id } = await somePublished(editor, { headline: "Not theirs", sectionId });
  await someDraft(author, { headline: "Begun" });
  await someDraft(editor, { headline: "Named", bylineIds: [editor.id, author.id] });
  expect((await headlines(author)).sort()).toEqual(["Begun", "Named"]);
  expect(await headlines(other)).toEqual([]);
  expect(await articleForEditing(author, id)).toBeUndefined();
  expect(await revisionsOf(author, id)).toEqual([]);
  expect(await revisionsOf(editor, id)).toHaveLength(1);
  expect(await articleForEditing(editor, newId())).toBeUndefined();
});
