import { afterEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import { accepted, someDraft, someone, somePublished, someSection } from "#features/articles/testing.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { countsByDay, dueNext } from "./queries.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

test("what is due comes next first, to whoever may edit it, and not once it is out or called off", async () => {
  const editor = await someone("editor");
  const stranger = await someone("author");
  const { id: sectionId } = await someSection(editor);
  const schedule = async (headline: string, hours: number) => {
    const { id, version } = await someDraft(editor, { headline, sectionId });
    const publishAt = new Date(Date.now() + hours * 3_600_000);
    accepted(await publishArticle(editor, { id, version, publishAt }));
    return id;
  };
  await schedule("Later", 5);
  await schedule("Soon", 2);
  const off = await schedule("Called off", 3);
  await retireArticle(editor, { id: off });
  await somePublished(editor, { sectionId, headline: "Out" });
  const headlines = async () => (await dueNext(editor)).map(({ headline }) => headline);
  expect(await headlines()).toEqual(["Soon", "Later"]);
  expect(await dueNext(stranger)).toEqual([]);
  shiftClock(3 * 3_600_000);
  expect(await headlines()).toEqual(["Later"]);
});

async function say(articleId: string) {
  const id = newId();
  const words = { guestName: "A reader", body: "Indeed.", bodyHash: id, threadPath: id, publishedAt: now() };
  await database().transaction(async (tx) => {
    await tx.insert(comments).values({ id, articleId, ...words });
  });
}

test("a day counts what came out on it, and nothing that readers cannot see", async () => {
  const editor = await someone("editor");
  const { id: sectionId } = await someSection(editor);
  const story = await somePublished(editor, { sectionId });
  await say(story.id);
  await someDraft(editor);
  const days = await countsByDay(editor, "UTC");
  expect(days).toHaveLength(30);
  expect(days.at(-1)).toMatchObject({ stories: 1, comments: 1 });
  expect(days.slice(0, -1).every(({ stories, comments }) => stories + comments === 0)).toBe(true);
  await retireArticle(editor, { id: story.id });
  expect((await countsByDay(editor, "UTC")).at(-1)).toMatchObject({ stories: 0 });
  shiftClock(86_400_000);
  expect((await countsByDay(editor, "UTC")).at(-2)).toMatchObject({ comments: 1 });
});
