import { beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { redirectFrom } from "#features/redirects/queries.ts";
import { searchStories } from "#features/search/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { newId } from "#lib/id.ts";
import { createArticle, publishArticle, restoreArticle, retireArticle } from "./mutations.ts";
import { latestStories, publishedArticle, retiredArticle } from "./queries.ts";
import { accepted, someDraft, someone, somePublished, someSection, told, write } from "./testing.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor");
  sectionId = (await someSection(editor)).id;
});

const stateOf = async (id: string) => (await articleForEditing(editor, id))?.live.state;
const later = () => new Date(Date.now() + 3_600_000);

describe("retiring", () => {
  test("takes an article off every page, and its address says that it is gone", async () => {
    const { id } = await somePublished(editor, { sectionId });
    expect(await retireArticle(editor, { id })).toEqual({ ok: true, value: { wasPublic: true } });
    expect(await publishedArticle("story", "rain-again")).toBeUndefined();
    expect((await latestStories({ limit: 10 })).total).toBe(0);
    expect((await searchStories("rain")).hits).toEqual([]);
    expect(await retiredArticle("story", "rain-again")).toEqual({ id });
    const here = { path: "/culture/rain-again", sectionPath: "/culture" };
    const data = { ...here, former: here, alsoOn: expect.arrayContaining(["/archive"]) };
    expect((await told()).at(-1)).toEqual({ type: "article.retired", actorId: editor.id, subject: id, data });
  });
  test("twice is once", async () => {
    const { id } = await somePublished(editor, { sectionId });
    await Promise.all([retireArticle(editor, { id }), retireArticle(editor, { id })]);
    expect((await told()).filter(({ type }) => type === "article.retired")).toHaveLength(1);
  });
  test("what is not out yet becomes a draft again, and its address is free", async () => {
    const draft = await someDraft(editor, { kind: "page", headline: "About" });
    accepted(await publishArticle(editor, { ...draft, publishAt: later() }));
    expect(accepted(await retireArticle(editor, draft))).toEqual({ wasPublic: false });
    expect(await stateOf(draft.id)).toBe("draft");
    expect((await somePublished(editor, { kind: "page", headline: "About" })).path).toBe("/about");
    expect(await retiredArticle("page", "about")).toBeUndefined();
  });
  test("a draft cannot be", async () => {
    const draft = await someDraft(editor, { sectionId });
    expect(await retireArticle(editor, draft)).toMatchObject({ ok: false });
  });
  test("a retired article is put back before it is published again", async () => {
    const { id } = await somePublished(editor, { sectionId });
    accepted(await retireArticle(editor, { id }));
    const { version } = await write(editor, id, { headline: "Sun" });
    expect(await publishArticle(editor, { id, version })).toMatchObject({ ok: false });
    const before = (await told()).length;
    expect(accepted(await restoreArticle(editor, { id }))).toEqual({ path: "/culture/rain-again" });
    accepted(await restoreArticle(editor, { id }));
    expect((await told()).length).toBe(before + 1);
    expect((await publishedArticle("story", "rain-again"))?.headline).toBe("Rain, Again");
    expect(accepted(await publishArticle(editor, { id, version })).state).toBe("updated");
  });
  test("a former address of a retired article is gone as well", async () => {
    const { id } = await somePublished(editor, { sectionId });
    const { version } = await write(editor, id, { slug: "sun" });
    accepted(await publishArticle(editor, { id, version }));
    accepted(await retireArticle(editor, { id }));
    expect(await redirectFrom("/culture/rain-again")).toEqual({ status: 410, to: null });
  });
});

test("nobody but its people and editors retires or restores an article", async () => {
  const [author, contributor] = [await someone("author"), await someone("contributor")];
  const { id } = await somePublished(editor, { sectionId });
  const nothing = await retireArticle(author, { id: newId() });
  for (const person of [author, contributor]) {
    expect(await retireArticle(person, { id })).toEqual(nothing);
    expect(await restoreArticle(person, { id })).toEqual(nothing);
  }
});

test("standing pages are begun by editors", async () => {
  const author = await someone("author");
  expect(await createArticle(author, { kind: "page" })).toMatchObject({ ok: false });
  expect(await createArticle(await someone("reader"), { kind: "story" })).toMatchObject({ ok: false });
  expect((await createArticle(editor, { kind: "page" })).ok).toBe(true);
});

test("a new story is of whoever began it, in the language of the publication", async () => {
  const author = await someone("contributor", "Rafiq");
  const { id } = accepted(await createArticle(author, { kind: "story" }));
  const copy = await articleForEditing(author, id);
  expect(copy).toMatchObject({
    version: 1,
    headline: "",
    language: "en",
    bylineIds: [author.id],
    isOwn: true,
  });
  expect(copy?.live).toMatchObject({ state: "draft", path: null, hasUnpublishedChanges: false });
  expect((await told()).at(-1)).toMatchObject({
    type: "article.created",
    subject: id,
    data: { kind: "story" },
  });
});
