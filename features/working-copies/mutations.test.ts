import { beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { createArticle } from "#features/articles/mutations.ts";
import type { WorkingCopyInput } from "#features/articles/schema.ts";
import { accepted, someDraft, someone, someSection, textOf, told } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { newId } from "#lib/id.ts";
import { saveWorkingCopy } from "./mutations.ts";
import { articleForEditing } from "./queries.ts";

useTestDatabase();

let author: Admin;
let input: WorkingCopyInput;
beforeEach(async () => {
  author = await someone("author", "Ines");
  const { id } = accepted(await createArticle(author, { kind: "story" }));
  input = {
    id,
    version: 1,
    headline: "Rain",
    standfirst: "A week.",
    body: textOf("Words."),
    slug: null,
    sectionId: null,
    tagNames: ["Weather"],
    bylineIds: [author.id],
    language: "en",
    seoTitle: "",
    seoDescription: "",
    commentsPolicy: "closed",
  };
});

test("what is saved is there, under the next version, and no event tells of it", async () => {
  const log = await told();
  const saved = accepted(await saveWorkingCopy(author, input));
  expect(saved.version).toBe(2);
  const copy = await articleForEditing(author, input.id);
  expect(copy).toMatchObject({ ...input, slug: "", version: 2, savedAt: saved.savedAt, savedByName: "Ines" });
  expect(await told()).toEqual(log);
});

describe("somebody else saved meanwhile", () => {
  test("nothing is overwritten, and one learns who and when", async () => {
    const editor = await someone("editor", "Haruka");
    const first = accepted(await saveWorkingCopy(editor, { ...input, headline: "Sun" }));
    const outcome = await saveWorkingCopy(author, input);
    expect(outcome).toMatchObject({ ok: false, conflict: { by: "Haruka", at: first.savedAt, version: 2 } });
    expect((await articleForEditing(author, input.id))?.headline).toBe("Sun");
    expect(accepted(await saveWorkingCopy(author, { ...input, version: 2 })).version).toBe(3);
  });
  test("of two at the same moment one wins", async () => {
    const editor = await someone("editor");
    const both = await Promise.all([
      saveWorkingCopy(author, input),
      saveWorkingCopy(editor, { ...input, headline: "Sun" }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await articleForEditing(author, input.id))?.version).toBe(2);
  });
});

test("the same words sent again, because the answer was lost, are saved already", async () => {
  accepted(await saveWorkingCopy(author, input));
  expect(accepted(await saveWorkingCopy(author, input)).version).toBe(2);
});

test("what a form does not send stays as it is: picture, series, translations, first place", async () => {
  const id = newId();
  const address = `/media/${id}/${"a".repeat(64)}.webp`;
  const hero = { mediaId: id, address, alt: "Rain", caption: "", credit: "", width: 3, height: 2 };
  const more = { hero, canonicalUrl: "https://example.org/rain", seriesPart: 2, translationKey: newId() };
  accepted(await saveWorkingCopy(author, { ...input, ...more }));
  accepted(await saveWorkingCopy(author, { ...input, version: 2, headline: "Sun" }));
  expect(await articleForEditing(author, input.id)).toMatchObject({ ...more, headline: "Sun", version: 3 });
  accepted(await saveWorkingCopy(author, { ...input, version: 3, hero: null, canonicalUrl: "" }));
  const emptied = { hero: null, canonicalUrl: "", seriesPart: 2 };
  expect(await articleForEditing(author, input.id)).toMatchObject(emptied);
  expect(await saveWorkingCopy(author, { ...input, version: 4, seriesId: newId() })).toMatchObject({
    field: "seriesId",
  });
});

test("sections and people that are not there are refused beside their field", async () => {
  const reader = await someone("reader");
  const sectionId = newId();
  expect(await saveWorkingCopy(author, { ...input, sectionId })).toMatchObject({
    ok: false,
    field: "sectionId",
  });
  for (const stranger of [newId(), reader.id]) {
    const outcome = await saveWorkingCopy(author, { ...input, bylineIds: [author.id, stranger] });
    expect(outcome).toMatchObject({ ok: false, field: "bylineIds" });
  }
  expect((await articleForEditing(author, input.id))?.version).toBe(1);
});

test("other people's articles are not there", async () => {
  const nothing = { ok: false, message: "There is no such article." };
  for (const role of ["author", "contributor", "reader"] as const) {
    expect(await saveWorkingCopy(await someone(role), input)).toMatchObject(nothing);
  }
  expect(await saveWorkingCopy(author, { ...input, id: newId() })).toMatchObject(nothing);
});

test("whoever is put into the byline may write, and whoever is taken out may not", async () => {
  const friend = await someone("contributor");
  accepted(await saveWorkingCopy(author, { ...input, bylineIds: [friend.id] }));
  accepted(await saveWorkingCopy(friend, { ...input, version: 2, bylineIds: [author.id] }));
  expect(await articleForEditing(friend, input.id)).toBeUndefined();
});

test("a standing page has no section", async () => {
  const editor = await someone("editor");
  const { id: sectionId } = await someSection(editor);
  const page = await someDraft(editor, { kind: "page", sectionId });
  expect((await articleForEditing(editor, page.id))?.sectionId).toBeNull();
});
