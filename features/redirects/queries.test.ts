import { beforeEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { redirects } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  write,
} from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { changeSection } from "#features/sections/mutations.ts";
import { redirectFrom } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let culture: { id: string; slug: string };
beforeEach(async () => {
  editor = await someone("editor");
  culture = await someSection(editor);
});

async function move(id: string, words: { slug?: string; sectionId?: string }) {
  const { version } = await write(editor, id, words);
  return accepted(await publishArticle(editor, { id, version }));
}

async function rename(slug: string) {
  const fields = { name: "Culture", description: "", colour: "#a62b4a" };
  accepted(await changeSection(editor, { id: culture.id, slug, ...fields }));
}

const there = (to: string) => ({ status: 308, to });

test("a new slug leaves a redirect, and every former address leads to the last one", async () => {
  const { id } = await somePublished(editor, { sectionId: culture.id, slug: "a" });
  await move(id, { slug: "b" });
  await move(id, { slug: "c" });
  expect(await redirectFrom("/culture/a")).toEqual(there("/culture/c"));
  expect(await redirectFrom("/culture/b")).toEqual(there("/culture/c"));
  expect(await redirectFrom("/culture/c")).toBeUndefined();
});

test("going back to a former address is no loop", async () => {
  const { id } = await somePublished(editor, { sectionId: culture.id, slug: "a" });
  await move(id, { slug: "b" });
  await move(id, { slug: "a" });
  expect(await redirectFrom("/culture/a")).toBeUndefined();
  expect(await redirectFrom("/culture/b")).toEqual(there("/culture/a"));
});

test("another section leaves a redirect", async () => {
  const business = await someSection(editor, "Business");
  const { id } = await somePublished(editor, { sectionId: culture.id, slug: "a" });
  await move(id, { sectionId: business.id });
  expect(await redirectFrom("/culture/a")).toEqual(there("/business/a"));
});

test("what readers never saw leaves none", async () => {
  const draft = await someDraft(editor, { sectionId: culture.id, slug: "a" });
  const publishAt = new Date(Date.now() + 3_600_000);
  accepted(await publishArticle(editor, { ...draft, publishAt }));
  await move(draft.id, { slug: "b" });
  expect(await redirectFrom("/culture/a")).toBeUndefined();
});

test("a new article takes over the address that another one left", async () => {
  const { id } = await somePublished(editor, { sectionId: culture.id, slug: "a" });
  await move(id, { slug: "b" });
  await somePublished(editor, { sectionId: culture.id, slug: "a" });
  expect(await redirectFrom("/culture/a")).toBeUndefined();
  expect(await publishedArticle("story", "a")).toBeDefined();
});

test("a standing page that moves leaves one, and its former address can be taken", async () => {
  const { id } = await somePublished(editor, { kind: "page", slug: "about" });
  await move(id, { slug: "about-us" });
  expect(await redirectFrom("/about")).toEqual(there("/about-us"));
  await someSection(editor, "About");
  expect(await redirectFrom("/about")).toBeUndefined();
});

test("a renamed section takes its stories along, also twice and back", async () => {
  const { id } = await somePublished(editor, { sectionId: culture.id, slug: "a" });
  await rename("arts");
  expect(await redirectFrom("/culture")).toEqual(there("/arts"));
  expect(await redirectFrom("/culture/a")).toEqual(there("/arts/a"));
  await rename("letters");
  expect(await redirectFrom("/culture/a")).toEqual(there("/letters/a"));
  await move(id, { slug: "b" });
  expect(await redirectFrom("/letters/a")).toEqual(there("/letters/b"));
  await rename("culture");
  expect(await redirectFrom("/culture")).toBeUndefined();
  expect(await redirectFrom("/arts")).toEqual(there("/culture"));
});

test("what an editor wrote into the table is answered as it stands", async () => {
  await database().transaction(async (tx) => {
    await tx.insert(redirects).values([
      { fromPath: "/old", toPath: "https://example.org/", status: 302 },
      { fromPath: "/gone", status: 410 },
    ]);
  });
  expect(await redirectFrom("/old")).toEqual({ status: 302, to: "https://example.org/" });
  expect(await redirectFrom("/gone")).toEqual({ status: 410, to: null });
  expect(await redirectFrom("/gone/x")).toBeUndefined();
  expect(await redirectFrom("/")).toBeUndefined();
  expect(await redirectFrom("/a/b/c")).toBeUndefined();
});
