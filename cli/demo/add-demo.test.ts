import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles, comments, people } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { latestStories, publishedArticle } from "#features/articles/queries.ts";
import { told } from "#features/articles/testing.ts";
import { commentsOf } from "#features/comments/queries.ts";
import { system } from "#features/people/system.ts";
import { searchStories } from "#features/search/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { articleList } from "#features/working-copies/queries.ts";
import { addDemo, isUntouched } from "./add-demo.ts";
import { demoIssue } from "./issue.ts";
import type { DemoIssue } from "./story.ts";

useTestDatabase();

test("the issue is there as it was written", async () => {
  expect(await isUntouched()).toBe(true);
  expect(await addDemo(demoIssue)).toBe(demoIssue.stories.length);
  expect(await isUntouched()).toBe(false);
  expect(await publication()).toMatchObject({ ...demoIssue.publication, isSetUp: false });
  const { stories, total } = await latestStories({ limit: 100 });
  expect(total).toBe(demoIssue.stories.length);
  const byAge = demoIssue.stories.toSorted((a, b) => a.hoursAgo - b.hoursAgo);
  expect(stories.map(({ slug }) => slug)).toEqual(byAge.map(({ slug }) => slug));
  for (const story of demoIssue.stories) {
    const seen = await publishedArticle("story", story.slug);
    expect(seen).toMatchObject({ headline: story.headline, standfirst: story.standfirst, body: story.body });
    expect(seen?.section?.slug).toBe(story.section);
    expect(seen?.bylines.map(({ slug }) => slug)).toEqual(story.bylines);
    expect(seen?.tags.map(({ name }) => name)).toEqual(story.tags);
    expect(seen?.updatedAt).toEqual(seen?.publishedAt);
    const shown = story.comments.filter(({ pending }) => !pending);
    expect(await commentsOf(seen?.id ?? "")).toHaveLength(shown.length);
  }
  expect((await searchStories("zuckaissance")).total).toBeGreaterThan(0);
  const { rows } = await articleList(system, { state: "draft" });
  expect(rows.map(({ kind, headline }) => [kind, headline])).toEqual([["page", "About AI Era"]]);
  expect((await told()).at(-1)).toMatchObject({ type: "demo.added", actorId: null });
});

test("nobody of the demo can sign in", async () => {
  await addDemo(demoIssue);
  const rows = await database().read.select({ role: people.role, hash: people.passwordHash }).from(people);
  expect(rows.length).toBe(demoIssue.authors.length);
  expect(rows.every(({ role, hash }) => hash === null && ["author", "editor"].includes(role))).toBe(true);
});

test("what breaks off in the middle leaves nothing, and is put in the next time", async () => {
  const [first, ...rest] = demoIssue.stories;
  if (!first) throw new Error("no story");
  const broken: DemoIssue = { ...demoIssue, stories: [...rest, { ...first, section: "nowhere" }] };
  await expect(addDemo(broken)).rejects.toThrow("nowhere");
  for (const table of [articles, comments, people]) expect(await database().read.$count(table)).toBe(0);
  expect(await isUntouched()).toBe(true);
  await addDemo(demoIssue);
});
