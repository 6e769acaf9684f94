import { beforeEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { someDraft, someone, somePublished, someSection, told } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { newId } from "#lib/id.ts";
import { composeHome } from "./mutations.ts";
import { frontWith, pickedStories, storiesToPick } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let ids: string[];
beforeEach(async () => {
  editor = await someone("editor");
  const { id: sectionId } = await someSection(editor);
  ids = [];
  for (const headline of ["One", "Two", "Three", "Four", "Five", "Six"]) {
    ids.push((await somePublished(editor, { sectionId, headline, slug: headline.toLowerCase() })).id);
  }
});

const some = (...places: number[]) => places.map((place) => ids[place] ?? "");
const headlines = (stories: readonly { headline: string }[]) => stories.map(({ headline }) => headline);

test("what an editor puts in front stands there in that order, and the newest fill the rest", async () => {
  expect(await composeHome(editor, { articleIds: some(1, 0) })).toMatchObject({ ok: true });
  const picked = await pickedStories();
  expect(headlines(picked)).toEqual(["Two", "One"]);
  const { page, article } = await frontWith(picked);
  expect([page.lead?.headline, article?.headline, ...headlines(page.next)]).toEqual([
    "Two",
    "Two",
    "One",
    "Six",
    "Five",
  ]);
  expect(headlines(page.blocks[0]?.stories ?? [])).toEqual(["Four", "Three"]);
  expect((await told()).at(-1)).toMatchObject({ type: "home.composed", data: { stories: 2 } });
});

test("composing anew leaves nothing of before, and composing nothing lets the page arrange itself", async () => {
  await composeHome(editor, { articleIds: some(1, 0, 2, 3) });
  await composeHome(editor, { articleIds: some(4) });
  expect(headlines(await pickedStories())).toEqual(["Five"]);
  await composeHome(editor, { articleIds: [] });
  expect(await pickedStories()).toEqual([]);
  expect((await frontWith([])).page.lead?.headline).toBe("Six");
});

test("what cannot stand there is refused, and changes nothing", async () => {
  const page = await someDraft(editor, { kind: "page", headline: "About" });
  await composeHome(editor, { articleIds: some(1) });
  for (const articleIds of [some(0, 1, 2, 3, 4), [newId()], [page.id]]) {
    expect(await composeHome(editor, { articleIds })).toMatchObject({ ok: false, field: "articleIds" });
  }
  expect(headlines(await pickedStories())).toEqual(["Two"]);
});

test("a story that is taken off the site is not in front any more", async () => {
  await composeHome(editor, { articleIds: some(1, 0) });
  await retireArticle(editor, { id: ids[1] ?? "" });
  expect(headlines(await pickedStories())).toEqual(["One"]);
});

test("stories to choose from are the newest, or those with the words", async () => {
  expect(headlines(await storiesToPick(editor, ""))).toEqual(["Six", "Five", "Four", "Three", "Two", "One"]);
  expect(await storiesToPick(editor, "four")).toEqual([{ id: ids[3], headline: "Four", section: "Culture" }]);
});
