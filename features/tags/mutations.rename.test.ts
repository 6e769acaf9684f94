import { beforeEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import { someDraft, someone, somePublished, someSection, told, write } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { redirectFrom } from "#features/redirects/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { mergeTags, removeTag, renameTag, setTagsOf } from "./mutations.ts";
import { tagBySlug, tagList } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor");
  sectionId = (await someSection(editor)).id;
});

const idOf = async (slug: string) => (await tagBySlug(slug))?.id ?? "";
const namesOf = async (slug: string) => (await publishedArticle("story", slug))?.tags.map(({ name }) => name);
const copyOf = async (id: string) => (await articleForEditing(editor, id))?.tagNames;
const to = async (path: string) => (await redirectFrom(path))?.to;

test("a renamed tag has its new name on stories and in working copies, and its old address leads there", async () => {
  const story = await somePublished(editor, { sectionId, slug: "a", tagNames: ["Weather", "Sea"] });
  const draft = await someDraft(editor);
  await write(editor, draft.id, { tagNames: ["weather"] });
  const id = await idOf("weather");
  const outcome = await renameTag(editor, {
    id,
    name: "Climate",
    description: "What the weather adds up to.",
  });
  expect(outcome).toEqual({ ok: true, value: { path: "/tag/climate" } });
  expect(await namesOf("a")).toEqual(["Climate", "Sea"]);
  expect([await copyOf(story.id), await copyOf(draft.id)]).toEqual([["Climate", "Sea"], ["Climate"]]);
  expect(await to("/tag/weather")).toBe("/tag/climate");
  expect((await told()).at(-1)).toMatchObject({
    type: "tag.changed",
    subject: id,
    data: { path: "/tag/climate", formerPath: "/tag/weather" },
  });
});

test("whoever writes the former name means the tag, after any number of names", async () => {
  await somePublished(editor, { sectionId, slug: "a", tagNames: ["Weather"] });
  const id = await idOf("weather");
  for (const name of ["Climate", "नेपाल", "Skies"]) await renameTag(editor, { id, name, description: "" });
  await somePublished(editor, { sectionId, slug: "b", tagNames: ["weather", "नेपाल", "Climate"] });
  expect(await namesOf("b")).toEqual(["Skies"]);
  expect((await tagList({})).tags.map(({ name, uses }) => [name, uses])).toEqual([["Skies", 2]]);
});

test("another spelling stays at its address, and a name that is taken is refused", async () => {
  await somePublished(editor, { sectionId, slug: "a", tagNames: ["open models", "Sea"] });
  const id = await idOf("open-models");
  await renameTag(editor, { id, name: "Open Models", description: "" });
  expect(await namesOf("a")).toEqual(["Open Models", "Sea"]);
  expect(await to("/tag/open-models")).toBeUndefined();
  expect(await renameTag(editor, { id, name: "SEA", description: "" })).toEqual({
    ok: false,
    message: "There is a tag “Sea” already: merge this one into it.",
    field: "name",
  });
});

test("of two merged tags an article has one, once", async () => {
  const both = await somePublished(editor, { sectionId, slug: "both", tagNames: ["Boats", "Ships"] });
  await somePublished(editor, { sectionId, slug: "one", tagNames: ["Ships", "Sea"] });
  const id = await idOf("ships");
  expect(await mergeTags(editor, { id, into: "boats" })).toMatchObject({
    ok: true,
    value: { name: "Boats" },
  });
  expect([await namesOf("both"), await namesOf("one")]).toEqual([["Boats"], ["Boats", "Sea"]]);
  expect(await copyOf(both.id)).toEqual(["Boats"]);
  expect([await tagBySlug("ships"), await to("/tag/ships")]).toEqual([undefined, "/tag/boats"]);
  expect((await told()).at(-1)?.type).toBe("tag.merged");
});

test("a tag is merged neither into itself nor into nothing", async () => {
  await somePublished(editor, { sectionId, slug: "a", tagNames: ["Sea"] });
  const id = await idOf("sea");
  expect(await mergeTags(editor, { id, into: "SEA" })).toMatchObject({ ok: false, field: "into" });
  expect(await mergeTags(editor, { id, into: "Lakes" })).toMatchObject({ ok: false, field: "into" });
});

test("a tag goes only when no article has it, published or not, and nothing leads to it then", async () => {
  const { id: articleId } = await someDraft(editor);
  await write(editor, articleId, { tagNames: ["Sea"] });
  await database().transaction((tx) => setTagsOf(tx, articleId, ["Sea"]));
  const id = await idOf("sea");
  await renameTag(editor, { id, name: "Seas", description: "" });
  expect(await removeTag(editor, { id })).toMatchObject({ ok: false });
  await database().transaction((tx) => setTagsOf(tx, articleId, []));
  expect(await removeTag(editor, { id })).toMatchObject({ ok: false });
  await write(editor, articleId, { tagNames: [] });
  expect(await removeTag(editor, { id })).toMatchObject({ ok: true });
  expect([await tagBySlug("seas"), await to("/tag/sea")]).toEqual([undefined, undefined]);
});

test("a tag counts its articles, those that only their writers see among them", async () => {
  await somePublished(editor, { sectionId, slug: "a", tagNames: ["Sea", "Sky"] });
  const { id } = await someDraft(editor);
  await write(editor, id, { tagNames: ["Sky"] });
  expect((await tagList({})).tags.map(({ name, uses }) => [name, uses])).toEqual([
    ["Sea", 1],
    ["Sky", 2],
  ]);
});

test("tags are found by a part of their names", async () => {
  await somePublished(editor, { sectionId, slug: "a", tagNames: ["Open Models", "100%", "Sea_side"] });
  const names = async (text: string) => (await tagList({ text })).tags.map(({ name }) => name);
  expect([await names("MODEL"), await names("%"), await names("_"), await names("x")]).toEqual([
    ["Open Models"],
    ["100%"],
    ["Sea_side"],
    [],
  ]);
});
