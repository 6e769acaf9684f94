import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles, workingCopies } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  textOf,
  write,
} from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { trashArticle } from "#features/trash/mutations.ts";
import { cursorText } from "#lib/cursor.ts";
import { newId } from "#lib/id.ts";
import { listSorts } from "./listings.ts";
import { articleList, type ListingFilter } from "./queries.ts";
import { listingInput } from "./schema.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  sectionId = (await someSection(editor)).id;
});

async function headlines(staff: Admin, filter: ListingFilter = {}) {
  return (await articleList(staff, filter)).rows.map(({ headline }) => headline);
}

test("the list shows where each article stands, the one saved last first", async () => {
  await someDraft(editor, { headline: "Draft" });
  const due = await someDraft(editor, { headline: "Due", sectionId });
  accepted(await publishArticle(editor, { ...due, publishAt: new Date(Date.now() + 3_600_000) }));
  const gone = await somePublished(editor, { headline: "Gone", sectionId });
  accepted(await retireArticle(editor, gone));
  const out = await somePublished(editor, { headline: "Out", sectionId });
  await write(editor, out.id, { headline: "Out again" });
  const { rows, previous, next } = await articleList(editor);
  expect([previous, next]).toEqual([undefined, undefined]);
  expect(rows.map(({ headline, state }) => [headline, state])).toEqual([
    ["Out again", "published"],
    ["Gone", "retired"],
    ["Due", "scheduled"],
    ["Draft", "draft"],
  ]);
  expect(rows[0]).toMatchObject({
    hasUnpublishedChanges: true,
    savedByName: "Haruka",
    bylines: [{ id: editor.id, name: "Haruka" }],
    section: { name: "Culture" },
  });
  expect(rows.slice(1).some((row) => row.hasUnpublishedChanges)).toBe(false);
  for (const [state, headline] of [
    ["draft", "Draft"],
    ["scheduled", "Due"],
    ["published", "Out again"],
    ["retired", "Gone"],
  ] as const) {
    expect(await headlines(editor, { state })).toEqual([headline]);
  }
  expect(await headlines(editor, { sectionId })).toHaveLength(3);
});

test("words are looked for as they stand", async () => {
  await someDraft(editor, { headline: "100% Rain_fall \\o/" });
  await someDraft(editor, { headline: "1000 rainXfalls" });
  expect(await headlines(editor, { text: "RAIN" })).toHaveLength(2);
  for (const text of ["100%", "n_f", "\\o"]) expect(await headlines(editor, { text })).toHaveLength(1);
  expect(await headlines(editor, { text: "n_f", sort: "headline" })).toHaveLength(1);
  expect(await headlines(editor, { text: "'; drop table people; --" })).toEqual([]);
});

test("an article is found by its section, author, tag, kind, and by all of them at once", async () => {
  const other = await someone("author", "Rafiq");
  const words = { sectionId, tagNames: ["Open Models"], bylineIds: [other.id] };
  await someDraft(editor, { headline: "Wanted", ...words });
  await someDraft(editor, { headline: "No tag", ...words, tagNames: ["Models"] });
  await someDraft(editor, { headline: "Not his", ...words, bylineIds: [editor.id] });
  await someDraft(editor, { headline: "Elsewhere", ...words, sectionId: null });
  await someDraft(editor, { headline: "A page", kind: "page" });
  expect(await headlines(editor, { tag: "open-models" })).toEqual(["Elsewhere", "Not his", "Wanted"]);
  expect(await headlines(editor, { authorId: other.id })).toEqual(["Elsewhere", "No tag", "Wanted"]);
  expect(await headlines(editor, { kind: "page" })).toEqual(["A page"]);
  const all = { sectionId, authorId: other.id, tag: "open-models", kind: "story", text: "want" } as const;
  expect(await headlines(editor, all)).toEqual(["Wanted"]);
  expect(await headlines(editor, { ...all, kind: "page" })).toEqual([]);
});

test("a tag that was taken from the working copy finds it no more", async () => {
  const { id } = await someDraft(editor, { headline: "Rain", tagNames: ["A", "B"] });
  await write(editor, id, { tagNames: ["B", "C"] });
  expect(await headlines(editor, { tag: "a" })).toEqual([]);
  for (const tag of ["b", "c"]) expect(await headlines(editor, { tag })).toEqual(["Rain"]);
});

test("what lies in the trash is on no page", async () => {
  const { id } = await somePublished(editor, { headline: "Thrown", sectionId, tagNames: ["A"] });
  accepted(await trashArticle(editor, { id }));
  const filters = [
    {},
    { state: "retired" },
    { tag: "a" },
    { text: "thrown" },
    { authorId: editor.id },
  ] as const;
  for (const filter of filters) expect(await headlines(editor, filter)).toEqual([]);
  for (const sort of listSorts) expect(await headlines(editor, { sort })).toEqual([]);
});

/** All saved and published in the same moment, three under each headline: pages end where only the id tells two apart. */
async function threePages(): Promise<void> {
  const rows = Array.from({ length: 104 }, (_, number) => ({
    id: newId(),
    headline: `Story ${number % 35}`,
  }));
  const [publishedAt, body] = [new Date(), textOf("Rain.")];
  await database().transaction(async (tx) => {
    await tx.insert(articles).values(rows.map(({ id }) => ({ id, kind: "story" as const, publishedAt })));
    const copies = rows.map(({ id, headline }) => ({ articleId: id, headline, savedAt: publishedAt }));
    await tx.insert(workingCopies).values(copies.map((copy) => ({ ...copy, body, tagNames: [] })));
  });
}

describe("sorted", () => {
  test("by when it was published, without what has no date, or by headline, however it is written", async () => {
    const [b, a] = [
      await someDraft(editor, { headline: "b", sectionId }),
      await someDraft(editor, { headline: "A", sectionId }),
    ];
    await someDraft(editor, { headline: "c" });
    const in_ = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    accepted(await publishArticle(editor, { ...b, publishAt: in_(2) }));
    accepted(await publishArticle(editor, { ...a, publishAt: in_(1) }));
    expect(await headlines(editor, { sort: "published" })).toEqual(["b", "A"]);
    expect(await headlines(editor, { sort: "published", text: "a" })).toEqual(["A"]);
    expect(await headlines(editor, { sort: "published", text: "c" })).toEqual([]);
    expect(await headlines(editor, { sort: "headline" })).toEqual(["A", "b", "c"]);
  });

  test.each(listSorts)("by %s, pages follow one another without a gap, there and back", async (sort) => {
    await threePages();
    const page = async (where: { after?: string; before?: string } = {}) => {
      const { after, before } = listingInput.parse(where);
      const { rows, previous, next } = await articleList(editor, { sort, after, before });
      const text = (cursor: typeof next) => cursor && cursorText(cursor);
      return { ids: rows.map(({ id }) => id), previous: text(previous), next: text(next) };
    };
    const first = await page();
    const second = await page({ after: first.next ?? "" });
    const third = await page({ after: second.next ?? "" });
    expect([first.previous, third.next]).toEqual([undefined, undefined]);
    expect(new Set([...first.ids, ...second.ids, ...third.ids]).size).toBe(104);
    expect([first.ids.length, second.ids.length, third.ids.length]).toEqual([50, 50, 4]);
    const back = await page({ before: third.previous ?? "" });
    expect(back).toEqual(second);
    expect(await page({ before: second.previous ?? "" })).toEqual(first);
  });
});

test("whoever is not an editor sees their own, and learns nothing of the rest", async () => {
  const [author, other] = [await someone("author"), await someone("contributor")];
  await somePublished(editor, { headline: "Not theirs", sectionId });
  await someDraft(author, { headline: "Begun" });
  await someDraft(editor, { headline: "Named", bylineIds: [editor.id, author.id] });
  expect((await headlines(author)).sort()).toEqual(["Begun", "Named"]);
  expect(await headlines(author, { sort: "headline" })).toEqual(["Begun", "Named"]);
  expect(await headlines(other)).toEqual([]);
});

test("an address that makes no sense is an address without it", () => {
  const nonsense = {
    state: "sold",
    section: "1",
    author: "x",
    tag: "!!!",
    kind: "book",
    sort: "size",
    after: "x",
  };
  expect(listingInput.parse(nonsense)).toEqual({ sort: "saved" });
  expect(listingInput.parse({ q: "", tag: "", state: "" })).toEqual({ sort: "saved" });
  expect(listingInput.parse({ tag: "Open Models" }).tag).toBe("open-models");
});
