import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, restoreArticle, retireArticle } from "#features/articles/mutations.ts";
import { latestStories, publishedArticle } from "#features/articles/queries.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  told,
  write,
} from "#features/articles/testing.ts";
import { feedStories } from "#features/feeds/queries.ts";
import { JobRunner } from "#features/jobs/runner.ts";
import { articleList } from "#features/listings/queries.ts";
import type { Admin } from "#features/people/people.ts";
import { whereabouts } from "#features/redirects/queries.ts";
import { revisionsOf } from "#features/revisions/queries.ts";
import { searchStories } from "#features/search/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { shiftClock } from "#lib/clock.ts";
import { deleteForGood, deleteWhenDue, trashArticle, untrashArticle } from "./mutations.ts";
import { trashList } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor");
  sectionId = (await someSection(editor)).id;
});
afterEach(() => shiftClock(0));

const day = 86_400_000;
const gone = { status: 410, to: null };
const stateOf = async (id: string) => (await articleForEditing(editor, id))?.live.state;
const listed = async () => (await articleList(editor)).rows.map(({ id }) => id);
const thrown = async () => (await trashList(editor)).rows;
const isThere = async (id: string) => (await database().read.$count(articles, eq(articles.id, id))) === 1;

async function readersSee(): Promise<number[]> {
  const { total } = await latestStories({ limit: 10 });
  return [total, (await searchStories("rain")).hits.length, (await feedStories({ limit: 10 })).length];
}

describe("an article in the trash", () => {
  test("is on no page of readers and on no desk, and lies where it can be found", async () => {
    const { id } = await somePublished(editor, { sectionId });
    expect([await readersSee(), await listed()]).toEqual([[1, 1, 1], [id]]);
    expect(accepted(await trashArticle(editor, { id }))).toEqual({ wasPublic: true });
    expect([await readersSee(), await listed()]).toEqual([[0, 0, 0], []]);
    expect(await publishedArticle("story", "rain-again")).toBeUndefined();
    expect(await whereabouts("/culture/rain-again", "story")).toEqual(gone);
    expect(await articleForEditing(editor, id)).toBeUndefined();
    expect(await revisionsOf(editor, id)).toEqual([]);
    expect(await thrown()).toMatchObject([
      {
        id,
        headline: "Rain, Again",
        removedByName: "Some editor",
        state: "published",
        path: "/culture/rain-again",
      },
    ]);
  });
  test("is told of once, with where readers found it, and nothing else can be done with it", async () => {
    const { id, version } = await somePublished(editor, { sectionId });
    accepted(await trashArticle(editor, { id }));
    const here = { path: "/culture/rain-again", sectionPath: "/culture" };
    const placement = { ...here, former: here, alsoOn: expect.arrayContaining(["/archive"]) };
    const about = { actorId: editor.id, subject: id };
    expect((await told()).at(-1)).toEqual({ type: "article.trashed", ...about, data: { placement } });
    const before = (await told()).length;
    for (const verb of [trashArticle, retireArticle, restoreArticle]) {
      expect(await verb(editor, { id })).toMatchObject({ ok: false });
    }
    expect(await publishArticle(editor, { id, version })).toMatchObject({ ok: false });
    expect(await told()).toHaveLength(before);
  });
  test("keeps its address, so that it can come back", async () => {
    const { id } = await somePublished(editor, { kind: "page", headline: "About" });
    accepted(await trashArticle(editor, { id }));
    const other = await someDraft(editor, { kind: "page", headline: "About", slug: "about" });
    expect(await publishArticle(editor, other)).toMatchObject({ ok: false });
  });
});

describe("put back", () => {
  test("a public article is public again as it was", async () => {
    const { id } = await somePublished(editor, { sectionId });
    accepted(await trashArticle(editor, { id }));
    expect(accepted(await untrashArticle(editor, { id }))).toEqual({ path: "/culture/rain-again" });
    expect([await readersSee(), await listed(), await thrown()]).toEqual([[1, 1, 1], [id], []]);
    const place = { path: "/culture/rain-again", sectionPath: "/culture", former: null };
    expect((await told()).at(-1)).toMatchObject({ type: "article.untrashed", data: { placement: place } });
    expect(await untrashArticle(editor, { id })).toMatchObject({ ok: false });
  });
  test("a draft is a draft, and what was off the site stays off it", async () => {
    const draft = await someDraft(editor, { sectionId });
    const old = await somePublished(editor, { sectionId });
    accepted(await retireArticle(editor, old));
    for (const { id } of [draft, old]) {
      accepted(await trashArticle(editor, { id }));
      accepted(await untrashArticle(editor, { id }));
      expect((await told()).at(-1)).toMatchObject({ type: "article.untrashed", data: {} });
    }
    expect([await stateOf(draft.id), await stateOf(old.id)]).toEqual(["draft", "retired"]);
  });
  test("what is due later waits again; what fell due meanwhile is a draft", async () => {
    const [soon, late] = [await someDraft(editor, { sectionId }), await someDraft(editor, { sectionId })];
    const publishAt = (days: number) => new Date(Date.now() + days * day);
    accepted(await publishArticle(editor, { ...soon, publishAt: publishAt(1) }));
    accepted(await publishArticle(editor, { ...late, publishAt: publishAt(3) }));
    for (const draft of [soon, late]) accepted(await trashArticle(editor, draft));
    shiftClock(2 * day);
    expect(await readersSee()).toEqual([0, 0, 0]);
    for (const draft of [soon, late]) accepted(await untrashArticle(editor, draft));
    expect([await stateOf(soon.id), await stateOf(late.id)]).toEqual(["draft", "scheduled"]);
    expect(await readersSee()).toEqual([0, 0, 0]);
  });
});

describe("after thirty days", () => {
  const work = () => new JobRunner().run();

  test("a job deletes it for good, and not before", async () => {
    const { id } = await somePublished(editor, { sectionId });
    accepted(await trashArticle(editor, { id }));
    shiftClock(29 * day);
    await work();
    await deleteWhenDue(id);
    expect(await isThere(id)).toBe(true);
    shiftClock(30 * day + 1000);
    await work();
    expect([await isThere(id), await thrown()]).toEqual([false, []]);
    expect((await told()).at(-1)).toEqual({ type: "article.deleted", actorId: null, subject: id, data: {} });
  });
  test("nothing happens to what was put back", async () => {
    const { id } = await someDraft(editor, { sectionId });
    accepted(await trashArticle(editor, { id }));
    accepted(await untrashArticle(editor, { id }));
    shiftClock(31 * day);
    await work();
    expect(await isThere(id)).toBe(true);
  });
});

describe("deleted for good", () => {
  test("an article leaves nothing but its addresses, which say that it is gone", async () => {
    const { id } = await somePublished(editor, { sectionId });
    const { version } = await write(editor, id, { slug: "sun" });
    accepted(await publishArticle(editor, { id, version }));
    accepted(await trashArticle(editor, { id }));
    const paths = ["/culture/sun", "/culture/rain-again", "/elsewhere/sun"];
    await someSection(editor, "Elsewhere");
    for (const path of paths) expect(await whereabouts(path, "story"), path).toEqual(gone);
    accepted(await deleteForGood(editor, { id }));
    for (const path of paths) expect(await whereabouts(path, "story"), path).toEqual(gone);
    expect(await isThere(id)).toBe(false);
    expect((await told()).at(-1)).toMatchObject({ type: "article.deleted", actorId: editor.id, subject: id });
    await somePublished(editor, { sectionId, slug: "sun" });
    expect(await whereabouts("/culture/sun", "story")).toBeUndefined();
  });
  test("a draft leaves nothing, and one that is not in the trash is not deleted", async () => {
    const { id } = await someDraft(editor, { sectionId });
    expect(await deleteForGood(editor, { id })).toMatchObject({ ok: false });
    accepted(await trashArticle(editor, { id }));
    accepted(await deleteForGood(editor, { id }));
    expect(await isThere(id)).toBe(false);
    expect(await whereabouts("/culture/rain-again", "story")).toBeUndefined();
  });
});

test("nobody but its people and editors throws away, sees, puts back or deletes", async () => {
  const [author, contributor, stranger] = [
    await someone("author"),
    await someone("contributor"),
    await someone("author"),
  ];
  const own = await someDraft(contributor, { sectionId });
  const known = await somePublished(author, { sectionId, bylineIds: [author.id, contributor.id] });
  expect(await trashArticle(stranger, own)).toMatchObject({ ok: false });
  expect(await trashArticle(contributor, known)).toMatchObject({
    ok: false,
    message: expect.stringContaining("editor"),
  });
  accepted(await trashArticle(contributor, own));
  accepted(await trashArticle(author, known));
  const seen = async (person: Admin) => (await trashList(person)).rows.map(({ id }) => id).sort();
  expect([await seen(stranger), await seen(author)]).toEqual([[], [known.id]]);
  expect(await seen(contributor)).toEqual([own.id, known.id].sort());
  for (const verb of [untrashArticle, deleteForGood]) {
    expect(await verb(stranger, own)).toMatchObject({ ok: false });
    expect(await verb(contributor, known)).toMatchObject({ ok: false });
  }
  accepted(await untrashArticle(contributor, own));
  accepted(await untrashArticle(author, known));
});
