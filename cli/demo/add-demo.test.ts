import { expect, test } from "vitest";
import { altOf } from "#cli/demo/art/pictures.ts";
import { database } from "#db/connection.ts";
import { articles, comments, media, people, tags } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { latestStories, publishedArticle } from "#features/articles/queries.ts";
import { told } from "#features/articles/testing.ts";
import { articleList } from "#features/listings/queries.ts";
import { hasOwner } from "#features/people/queries.ts";
import { system } from "#features/people/system.ts";
import { searchStories } from "#features/search/queries.ts";
import { identity, publication } from "#features/settings/queries.ts";
import { addDemo, isUntouched } from "./add-demo.ts";
import { type DemoIssue, everyComment, readIssue } from "./issue.ts";
import { pictureNames } from "./pictures.ts";

useTestDatabase();

const issue = readIssue();
const short: DemoIssue = { ...issue, stories: issue.stories.slice(0, 3), home: ["zuckaissance"], tags: {} };

test("the issue is there as it was written", async () => {
  expect(await isUntouched()).toBe(true);
  expect(await addDemo(issue)).toBe(issue.stories.length);
  expect(await isUntouched()).toBe(false);
  expect(await publication()).toMatchObject(issue.publication);
  expect(await hasOwner()).toBe(false);
  expect((await identity()).footerText).toBe(issue.footer.text);
  const { stories, total } = await latestStories({ limit: 100 });
  expect(total).toBe(issue.stories.length);
  expect(stories.map(({ slug }) => slug)).toEqual(issue.stories.map(({ slug }) => slug));
  const pictured = pictureNames(issue);
  for (const story of issue.stories) {
    const seen = await publishedArticle("story", story.slug);
    const { headline, standfirst, language } = story;
    expect(seen).toMatchObject({ headline, standfirst, language });
    expect(seen?.section?.slug).toBe(story.section);
    expect(seen?.bylines.map(({ slug }) => slug)).toEqual(story.bylines);
    expect(seen?.tags.map(({ name }) => name)).toEqual(story.tags);
    expect(seen?.updatedAt).toEqual(seen?.publishedAt);
    expect(seen?.hero?.alt).toBe(
      pictured.includes(story.slug) ? (story.hero?.alt ?? altOf(story.slug)) : undefined,
    );
  }
  expect(await database().read.$count(comments)).toBe(
    issue.stories.flatMap((story) => everyComment(story.comments)).length,
  );
  expect((await searchStories("zuckaissance")).total).toBeGreaterThan(0);
  const { rows } = await articleList(system, { state: "draft" });
  expect(rows.map(({ kind, headline }) => [kind, headline]).sort()).toEqual([
    ["page", "About AI Era"],
    ["page", "Imprint"],
    ["page", "Privacy"],
  ]);
  const described = await database().read.select({ description: tags.description }).from(tags);
  expect(described.filter(({ description }) => description !== "")).toHaveLength(
    Object.keys(issue.tags).length,
  );
  expect((await told()).at(-1)).toMatchObject({ type: "demo.added", actorId: null });
});

test("nobody of the demo can sign in", async () => {
  await addDemo(short);
  const rows = await database().read.select({ role: people.role, hash: people.passwordHash }).from(people);
  expect(rows.length).toBe(issue.authors.length);
  expect(rows.every(({ role, hash }) => hash === null && ["author", "editor"].includes(role))).toBe(true);
});

test("what breaks off in the middle leaves nothing to be read, and is put in the next time with the same pictures", async () => {
  const [first, ...rest] = short.stories;
  if (!first) throw new Error("no story");
  const broken: DemoIssue = { ...short, stories: [...rest, { ...first, section: "nowhere" }] };
  await expect(addDemo(broken)).rejects.toThrow("nowhere");
  for (const table of [articles, comments, people]) expect(await database().read.$count(table)).toBe(0);
  expect(await isUntouched()).toBe(true);
  await addDemo(short);
  expect(await database().read.$count(media)).toBe(pictureNames(short).length);
  expect(await addDemo(short)).toBeUndefined();
});
