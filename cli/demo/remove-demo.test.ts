import { existsSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { beforeEach, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { articles, comments, people, sections, tables, workingCopies } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import { accepted, someDraft, someone, told, write } from "#features/articles/testing.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { identity, publication } from "#features/settings/queries.ts";
import { env } from "#lib/env.ts";
import { newId } from "#lib/id.ts";
import { addDemo } from "./add-demo.ts";
import { everyComment, readIssue } from "./issue.ts";
import { demoMedia, pictureNames } from "./pictures.ts";
import { demoArticles, removeDemo } from "./remove-demo.ts";

useTestDatabase();

const slugs = ["zuckaissance", "can-a-goat-be-left-handed", "the-water-day", "drawn-from-the-title"];
const whole = readIssue();
const demoIssue = {
  ...whole,
  stories: whole.stories.filter(({ slug }) => slugs.includes(slug)),
  home: ["zuckaissance"],
};
const [first, second] = demoIssue.stories;
if (!first || !second) throw new Error("the demo has no stories");

async function counts(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, table] of Object.entries<PgTable>(tables))
    found[name] = await database().read.$count(table);
  return found;
}

async function articleId(slug: string): Promise<string> {
  const rows = await database()
    .read.select({ id: workingCopies.articleId })
    .from(workingCopies)
    .where(eq(workingCopies.slug, slug));
  return rows[0]?.id ?? "";
}

async function addComment(id: string): Promise<void> {
  const said = { body: "I was there.", bodyHash: "x", guestName: "A reader", deviceHash: "d" };
  const key = newId();
  await database().transaction(async (tx) => {
    await tx.insert(comments).values({ id: key, threadPath: key, articleId: id, ...said });
  });
}

let before: Record<string, number>;
beforeEach(async () => {
  before = await counts();
  await addDemo(demoIssue);
});

test("nothing of it is left, as one event", async () => {
  const events = (await told()).length;
  const pictures = (await demoMedia(pictureNames(demoIssue))).map(({ id }) => id);
  expect(await removeDemo(demoIssue)).toEqual({
    articles: demoIssue.stories.length + demoIssue.pages.length,
    sections: demoIssue.sections.length,
    people: demoIssue.authors.length,
    pictures: pictureNames(demoIssue).length,
  });
  const left = await counts();
  // A job for a picture that is gone finds nothing to do.
  const aside = { events: 0, settings: 0, jobs: 0 };
  expect({ ...left, ...aside }).toEqual({ ...before, ...aside });
  expect((await told()).slice(events)).toMatchObject([
    { type: "demo.removed", actorId: null, subject: "demo", data: { stories: demoIssue.stories.length } },
  ]);
  expect(await publication()).toMatchObject({ name: "Masthead", motto: "" });
  expect(await identity()).toMatchObject({ footerText: "", footerLinks: [], social: [] });
  for (const id of pictures)
    await vi.waitFor(() => expect(existsSync(join(env().dataDir, "media", id))).toBe(false));
  expect(await demoArticles(demoIssue)).toEqual([]);
});

test("what somebody has edited stays, with its section, its authors, its picture and its tags", async () => {
  const editor = await someone("editor");
  await write(editor, await articleId(first.slug), { headline: "My words" });
  const kept = (await demoArticles(demoIssue)).filter(({ keptFor }) => keptFor !== undefined);
  expect(kept).toMatchObject([{ headline: "My words", keptFor: "somebody has edited it" }]);
  const removed = await removeDemo(demoIssue);
  expect(removed.sections).toBe(demoIssue.sections.length - 1);
  expect(removed.people).toBe(demoIssue.authors.length - first.bylines.length);
  const story = await publishedArticle("story", first.slug);
  expect(story?.headline).toBe(first.headline);
  expect((await demoMedia([first.slug])).map(({ id }) => id)).toEqual([story?.hero?.mediaId]);
  expect(story?.tags.map(({ name }) => name)).toEqual(first.tags);
  expect(story?.bylines.map(({ slug }) => slug)).toEqual(first.bylines);
  expect(await publishedArticle("story", second.slug)).toBeUndefined();
});

test("what a reader has commented on stays, with every comment", async () => {
  const id = await articleId(first.slug);
  await addComment(id);
  const [kept] = (await demoArticles(demoIssue)).filter(({ keptFor }) => keptFor !== undefined);
  expect(kept).toMatchObject({ id, keptFor: "a reader has commented on it" });
  await removeDemo(demoIssue);
  expect(await database().read.$count(comments)).toBe(everyComment(first.comments).length + 1);
});

test("whoever has been given a password or another role stays", async () => {
  const [one, two] = demoIssue.authors.map(({ slug }) => eq(people.slug, slug));
  await database().transaction(async (tx) => {
    await tx.update(people).set({ passwordHash: "x" }).where(one);
    await tx.update(people).set({ role: "owner" }).where(two);
  });
  expect((await removeDemo(demoIssue)).people).toBe(demoIssue.authors.length - 2);
});

test("a foot of the pages that somebody has written stays", async () => {
  await database().transaction((tx) => writeSettings(tx, { footerText: "Our own.", social: [] }));
  await removeDemo(demoIssue);
  expect(await identity()).toMatchObject({ footerText: "Our own.", footerLinks: [] });
});

test("a story of one's own keeps its section, and an author of the demo who stands in an old revision stays", async () => {
  const editor = await someone("editor");
  const rows = await database()
    .read.select({ id: sections.id })
    .from(sections)
    .where(eq(sections.slug, "culture"));
  const [demoStory] = await database()
    .read.select({ bylineIds: tables.revisions.bylineIds })
    .from(tables.revisions)
    .innerJoin(articles, eq(articles.id, tables.revisions.articleId))
    .where(eq(articles.slug, first.slug));
  const [author] = demoStory?.bylineIds ?? [];
  const { id, version } = await someDraft(editor, {
    sectionId: rows[0]?.id ?? "",
    bylineIds: [author ?? ""],
  });
  accepted(await publishArticle(editor, { id, version }));
  const saved = await write(editor, id, { bylineIds: [editor.id] });
  accepted(await publishArticle(editor, { id, version: saved.version }));
  const removed = await removeDemo(demoIssue);
  expect(removed).toMatchObject({
    sections: demoIssue.sections.length - 1,
    people: demoIssue.authors.length - 1,
  });
});
