import { beforeEach, describe, expect, test, vi } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { archivePath } from "#features/paths.ts";
import type { Admin } from "#features/people/people.ts";
import { revisionsOf } from "#features/revisions/queries.ts";
import { searchStories } from "#features/search/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { utcToZoned } from "#lib/time-zone.ts";
import { publishArticle } from "./mutations.ts";
import { publishedArticle } from "./queries.ts";
import { accepted, someDraft, someone, somePublished, someSection, textOf, told, write } from "./testing.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  shiftClock(0);
  editor = await someone("editor", "Haruka");
  sectionId = (await someSection(editor)).id;
  return () => shiftClock(0);
});

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

function archiveOf(at: Date) {
  const month = utcToZoned(at, "UTC").slice(0, 7);
  return ["", month.slice(0, 4), month].map(archivePath);
}

test("a draft becomes what readers see, with everything that its page shows", async () => {
  const second = await someone("author", "Ines");
  const body = textOf("One two three.", "Four.");
  const words = {
    sectionId,
    body,
    standfirst: "A week of it.",
    tagNames: ["Weather", "Zürich"],
    language: "de",
  };
  const { id } = await somePublished(editor, {
    ...words,
    bylineIds: [second.id, editor.id],
    seoTitle: "Rain",
  });
  const seen = await publishedArticle("story", "rain-again");
  expect(seen).toMatchObject({
    id,
    kind: "story",
    headline: "Rain, Again",
    body,
    wordCount: 4,
    language: "de",
  });
  expect(seen?.section).toEqual({ slug: "culture", name: "Culture", colour: "#a62b4a" });
  expect(seen?.bylines.map(({ name }) => name)).toEqual(["Ines", "Haruka"]);
  expect(seen?.tags).toMatchObject([{ slug: "weather" }, { slug: "zuerich", name: "Zürich" }]);
  expect(seen?.publishedAt).toEqual(seen?.updatedAt);
  const alsoOn = [`/author/${second.id}`, `/author/${editor.id}`, "/tag/zuerich", "/tag/weather"];
  const data = {
    path: "/culture/rain-again",
    sectionPath: "/culture",
    former: null,
    alsoOn: [...alsoOn, ...archiveOf(now())].sort(),
  };
  expect((await told()).at(-1)).toEqual({ type: "article.published", actorId: editor.id, subject: id, data });
});

test("saving what readers see changes nothing for them until it is published", async () => {
  const { id } = await somePublished(editor, { sectionId, tagNames: ["Weather"] });
  const before = await publishedArticle("story", "rain-again");
  const log = await told();
  const other = await someone("author");
  const saved = await write(editor, id, {
    headline: "Sun",
    slug: "sun",
    body: textOf("Other words."),
    tagNames: ["Sun"],
    bylineIds: [other.id],
    language: "fr",
    commentsPolicy: "closed",
  });
  expect(await publishedArticle("story", "rain-again")).toEqual(before);
  expect(await publishedArticle("story", "sun")).toBeUndefined();
  expect((await searchStories("other")).hits).toEqual([]);
  expect(await told()).toEqual(log);
  expect((await articleForEditing(editor, id))?.live.hasUnpublishedChanges).toBe(true);
  shiftClock(60_000);
  accepted(await publishArticle(editor, { id, version: saved.version }));
  const after = await publishedArticle("story", "sun");
  expect(after).toMatchObject({ headline: "Sun", language: "fr", commentsPolicy: "closed" });
  expect(after?.publishedAt).toEqual(before?.publishedAt);
  expect(after?.updatedAt.getTime()).toBeGreaterThan(before?.updatedAt.getTime() ?? 0);
  const former = { path: "/culture/rain-again", sectionPath: "/culture" };
  const last = (await told()).at(-1);
  expect(last).toMatchObject({ type: "article.updated", data: { path: "/culture/sun", former } });
  expect((await revisionsOf(editor, id)).map(({ number, isLive }) => [number, isLive])).toEqual([
    [2, true],
    [1, false],
  ]);
});

test("pressing the button twice is one publication", async () => {
  const draft = await someDraft(editor, { sectionId });
  const both = await Promise.all([publishArticle(editor, draft), publishArticle(editor, draft)]);
  expect(both.map((one) => accepted(one).state).sort()).toEqual(["published", "unchanged"]);
  expect((await told()).filter(({ type }) => type.startsWith("article.pub"))).toHaveLength(1);
  expect(await revisionsOf(editor, draft.id)).toHaveLength(1);
});

test("an older version than the saved one is not published", async () => {
  const draft = await someDraft(editor, { sectionId });
  const other = await someone("editor", "Rafiq");
  await write(other, draft.id, { headline: "Sun" });
  const outcome = await publishArticle(editor, draft);
  expect(outcome).toMatchObject({ ok: false, conflict: { by: "Rafiq", version: draft.version + 1 } });
  expect(await publishedArticle("story", "rain-again")).toBeUndefined();
});

describe("addresses", () => {
  test("one made from the headline steps aside, a written one is refused", async () => {
    await somePublished(editor, { sectionId });
    expect(await somePublished(editor, { sectionId })).toMatchObject({ path: "/culture/rain-again-2" });
    const third = await someDraft(editor, { sectionId, slug: "rain-again" });
    expect(await publishArticle(editor, third)).toMatchObject({ ok: false, field: "slug" });
  });
  test.each(["culture", "search", "about"])("a standing page cannot be /%s", async (slug) => {
    await somePublished(editor, { kind: "page", slug: "about" });
    const page = await someDraft(editor, { kind: "page", slug });
    expect(await publishArticle(editor, page)).toMatchObject({ ok: false, field: "slug" });
  });
  test("a page made from a headline that is taken has a number", async () => {
    expect((await somePublished(editor, { kind: "page", headline: "Culture!" })).path).toBe("/culture-2");
    expect((await somePublished(editor, { kind: "page", headline: "Tags" })).path).toBe("/tags-2");
  });
  test("of two who want the same at once, one gets it", async () => {
    const drafts = [
      await someDraft(editor, { sectionId, slug: "x" }),
      await someDraft(editor, { sectionId, slug: "x" }),
    ];
    const outcomes = await Promise.all(drafts.map((draft) => publishArticle(editor, draft)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ field: "slug" });
  });
});

describe("later", () => {
  test("a scheduled article appears by itself", async () => {
    const draft = await someDraft(editor, { sectionId });
    const publishAt = minutes(30);
    expect(accepted(await publishArticle(editor, { ...draft, publishAt }))).toMatchObject({
      state: "scheduled",
    });
    expect(await publishedArticle("story", "rain-again")).toBeUndefined();
    expect((await articleForEditing(editor, draft.id))?.live.state).toBe("scheduled");
    const data = { publishedAt: publishAt.toISOString(), path: "/culture/rain-again" };
    expect((await told()).at(-1)).toMatchObject({ type: "article.scheduled", data });
    shiftClock(31 * 60_000);
    expect((await publishedArticle("story", "rain-again"))?.publishedAt).toEqual(publishAt);
  });
  test("it can be moved to another time, and be put out now", async () => {
    const draft = await someDraft(editor, { sectionId });
    await publishArticle(editor, { ...draft, publishAt: minutes(30) });
    const moved = minutes(60);
    expect(accepted(await publishArticle(editor, { ...draft, publishAt: moved })).publishedAt).toEqual(moved);
    expect(accepted(await publishArticle(editor, { ...draft, publishAt: moved })).state).toBe("unchanged");
    expect(accepted(await publishArticle(editor, draft)).state).toBe("published");
    expect(await publishedArticle("story", "rain-again")).toBeDefined();
    expect((await told()).map(({ type }) => type).slice(-3)).toEqual([
      "article.scheduled",
      "article.scheduled",
      "article.published",
    ]);
  });
  test.each([
    ["has passed", minutes(-1)],
    ["is ten years away", new Date(Date.now() + 11 * 366 * 86_400_000)],
  ])("a time that %s is refused", async (_, publishAt) => {
    const draft = await someDraft(editor, { sectionId });
    expect(await publishArticle(editor, { ...draft, publishAt })).toMatchObject({
      ok: false,
      field: "publishAt",
    });
  });
  test("what is public cannot be postponed", async () => {
    const { id } = await somePublished(editor, { sectionId });
    const { version } = await write(editor, id, { headline: "Sun" });
    const outcome = await publishArticle(editor, { id, version, publishAt: minutes(5) });
    expect(outcome).toMatchObject({ ok: false, field: "publishAt" });
  });
});

describe("who may", () => {
  test("an author publishes own work and does not learn of other people's", async () => {
    const [author, other] = [await someone("author"), await someone("author")];
    const draft = await someDraft(author, { sectionId });
    expect(await publishArticle(other, draft)).toEqual(
      await publishArticle(other, { id: newId(), version: 1 }),
    );
    expect((await publishArticle(author, draft)).ok).toBe(true);
  });
  test("whoever stands in the byline is an author of it", async () => {
    const author = await someone("author");
    const draft = await someDraft(editor, { sectionId, bylineIds: [author.id] });
    expect((await publishArticle(author, draft)).ok).toBe(true);
  });
  test("a contributor writes, and an editor publishes", async () => {
    const contributor = await someone("contributor");
    const draft = await someDraft(contributor, { sectionId });
    expect(await publishArticle(contributor, draft)).toMatchObject({ ok: false });
    expect((await publishArticle(editor, draft)).ok).toBe(true);
  });
});

test("a failure in the middle leaves nothing behind", async () => {
  const draft = await someDraft(editor, { sectionId });
  const log = await told();
  const search = await import("#features/search/mutations.ts");
  const broken = vi.spyOn(search, "writeSearchDoc").mockRejectedValueOnce(new Error("disk full"));
  await expect(publishArticle(editor, draft)).rejects.toThrow("disk full");
  broken.mockRestore();
  expect(await revisionsOf(editor, draft.id)).toEqual([]);
  expect(await told()).toEqual(log);
});
