import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { jobs, shareImages } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  told,
  write,
} from "#features/articles/testing.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import type { Admin } from "#features/people/people.ts";
import { changeSection } from "#features/sections/mutations.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { makeShareImage, makeShareImagesAfter, updateShareImages } from "./mutations.ts";
import { lastShareImage, shareImageFile, shareImageOf } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let section: { id: string };
let story: { id: string };

beforeEach(async () => {
  editor = await someone("owner");
  section = await someSection(editor);
  story = await somePublished(editor, { sectionId: section.id, headline: "Lanterns" });
});

async function fileNow() {
  const last = await lastShareImage(story.id);
  if (last === undefined) throw new Error("no picture");
  return shareImageFile(last);
}

test("a story has a picture of the size that is announced, once it has been made", async () => {
  expect(await shareImageOf(story.id)).toBeUndefined();
  await makeShareImage(story.id);
  const image = await shareImageOf(story.id);
  const { width, height, format } = await sharp(await readFile(await fileNow())).metadata();
  expect(image).toEqual({ address: expect.stringMatching(/^\/share\/.+\.png$/), width, height });
  expect([width, height, format]).toEqual([1200, 630, "png"]);
  const data = { articleId: story.id, articlePath: "/culture/lanterns" };
  expect((await told()).at(-1)).toMatchObject({ type: "share-image.made", actorId: null, data });
});

test("nothing is drawn twice, unless its file is lost", async () => {
  await makeShareImage(story.id);
  const before = await told();
  await makeShareImage(story.id);
  expect(await told()).toEqual(before);
  await rm(await fileNow());
  await makeShareImage(story.id);
  expect(existsSync(await fileNow())).toBe(true);
});

const look = { name: "Culture", slug: "culture", description: "", colour: "#a62b4a" };
const changes: [string, () => Promise<unknown>][] = [
  ["headline", async () => publishArticle(editor, await rewritten({ headline: "Lanterns at Noon" }))],
  ["name of the section", () => changeSection(editor, { id: section.id, ...look, name: "Evenings" })],
  ["colour of the section", () => changeSection(editor, { id: section.id, ...look, colour: "#0b6b50" })],
  ["name of the publication", () => changeSettings(editor, { name: "The Lantern" })],
];

async function rewritten(words: Parameters<typeof write>[2]) {
  return { id: story.id, version: (await write(editor, story.id, words)).version };
}

test.each(changes)("another %s makes another picture, and the old file goes", async (_, change) => {
  await new JobRunner().run();
  const before = await fileNow();
  await change();
  await new JobRunner().run();
  expect(await fileNow()).not.toBe(before);
  expect([existsSync(before), existsSync(await fileNow())]).toEqual([false, true]);
});

test("what readers do not see has none", async () => {
  const draft = await someDraft(editor, { sectionId: section.id });
  accepted(await retireArticle(editor, story));
  for (const { id } of [draft, story]) {
    await makeShareImage(id);
    expect(await shareImageOf(id)).toBeUndefined();
  }
});

test("a publication of an earlier version, or out of a backup, gets its pictures, and is asked once", async () => {
  const forget = () =>
    database().transaction(async (tx) => {
      await tx.delete(jobs);
    });
  await forget();
  await updateShareImages();
  await new JobRunner().run();
  expect(await shareImageOf(story.id)).toBeDefined();
  await forget();
  await updateShareImages();
  expect(await database().read.$count(jobs)).toBe(0);
  await rm(await fileNow());
  await updateShareImages();
  await new JobRunner().run();
  expect(existsSync(await fileNow())).toBe(true);
});

test("all of them are looked at, a few at a time", async () => {
  const ids = [story.id];
  for (let i = 0; i < 3; i++) ids.push((await somePublished(editor, { sectionId: section.id })).id);
  await database().transaction(async (tx) => {
    await tx.delete(jobs);
  });
  await makeShareImagesAfter("", 2);
  expect(await database().read.$count(shareImages)).toBe(2);
  await new JobRunner().run();
  for (const id of ids) expect(await shareImageOf(id)).toBeDefined();
});
