import { beforeEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { latestStories, publishedArticle, retiredArticle, storiesById } from "./queries.ts";
import { someone, somePublished, someSection } from "./testing.ts";

useTestDatabase();

let editor: Admin;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  return () => shiftClock(0);
});

async function stories(sectionId: string, ...headlines: string[]) {
  const ids: string[] = [];
  for (const headline of headlines) {
    shiftClock(ids.length * 60_000);
    ids.push((await somePublished(editor, { sectionId, headline, tagNames: ["A"] })).id);
  }
  return ids;
}

test("the newest stories first, by section and by page", async () => {
  const [culture, business] = [await someSection(editor), await someSection(editor, "Business")];
  await stories(culture.id, "One", "Two", "Three");
  await stories(business.id, "Four");
  shiftClock(3_600_000);
  await somePublished(editor, { kind: "page", headline: "About" });
  const all = await latestStories({ limit: 2 });
  expect(all.total).toBe(4);
  expect(all.stories.map(({ headline }) => headline)).toEqual(["Three", "Two"]);
  const rest = await latestStories({ limit: 2, page: 2 });
  expect(rest.stories.map(({ headline }) => headline).sort()).toEqual(["Four", "One"]);
  const here = await latestStories({ sectionId: business.id, limit: 10 });
  expect(here).toMatchObject({ total: 1, stories: [{ headline: "Four", section: { slug: "business" } }] });
  expect(await latestStories({ sectionId: newId(), limit: 10 })).toEqual({ stories: [], total: 0 });
  expect((await latestStories({ limit: 10, page: 9 })).stories).toEqual([]);
});

test("a card counts the comments that readers see, and names who wrote it", async () => {
  const { id: sectionId } = await someSection(editor);
  const [id = ""] = await stories(sectionId, "One");
  const dates = [{ publishedAt: new Date() }, {}, { publishedAt: new Date(), removedAt: new Date() }];
  await database().transaction(async (tx) => {
    for (const date of dates) {
      const comment = newId();
      const words = { guestName: "Ana", body: "Yes.", bodyHash: comment };
      await tx
        .insert(comments)
        .values({ id: comment, articleId: id, threadPath: comment, ...words, ...date });
    }
  });
  const [card] = await storiesById([id]);
  expect(card).toMatchObject({ id, commentCount: 1, bylines: [{ name: "Haruka", slug: editor.id }] });
});

test("stories come back in the order in which they were asked for", async () => {
  const { id: sectionId } = await someSection(editor);
  const ids = await stories(sectionId, "One", "Two", "Three");
  const asked = [...ids.slice(1), newId(), ...ids.slice(0, 1)];
  expect((await storiesById(asked)).map(({ headline }) => headline)).toEqual(["Two", "Three", "One"]);
  expect(await storiesById([])).toEqual([]);
});

test("no address is too strange to look for", async () => {
  for (const slug of ["", "nothing", "'; --", "a".repeat(10_000), "👩🏽‍💻"]) {
    expect(await publishedArticle("story", slug)).toBeUndefined();
    expect(await retiredArticle("page", slug)).toBeUndefined();
  }
});
