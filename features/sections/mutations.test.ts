import { beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { accepted, someone, somePublished, someSection, told } from "#features/articles/testing.ts";
import { reservedWords } from "#features/paths.ts";
import type { Admin } from "#features/people/people.ts";
import { newId } from "#lib/id.ts";
import { changeSection, createSection } from "./mutations.ts";
import { allSections, sectionBySlug } from "./queries.ts";

useTestDatabase();

const fields = { name: "Culture", slug: null, description: "Songs.", colour: "#a62b4a" };
let editor: Admin;
beforeEach(async () => {
  editor = await someone("editor");
});

test("a section gets an address from its name, and the last place", async () => {
  await someSection(editor, "AI");
  const { id } = accepted(await createSection(editor, fields));
  expect((await allSections()).map(({ name }) => name)).toEqual(["AI", "Culture"]);
  expect(await sectionBySlug("culture")).toEqual({ ...fields, id, slug: "culture" });
  const event = { type: "section.created", actorId: editor.id, subject: id, data: { path: "/culture" } };
  expect((await told()).at(-1)).toEqual(event);
});

describe("addresses are one namespace", () => {
  test.each(["admin", "search", "media", "feed"])("/%s is Masthead's own", async (slug) => {
    expect(await createSection(editor, { ...fields, slug })).toMatchObject({ ok: false, field: "slug" });
  });
  test("every reserved word is refused, and nothing is written", async () => {
    const log = await told();
    for (const slug of reservedWords) {
      expect(await createSection(editor, { ...fields, slug })).toMatchObject({ ok: false, field: "slug" });
    }
    expect(await told()).toEqual(log);
    expect(await allSections()).toEqual([]);
  });
  test("of other sections and of standing pages", async () => {
    await someSection(editor);
    await somePublished(editor, { kind: "page", slug: "about" });
    for (const slug of ["culture", "about"]) {
      const outcome = await createSection(editor, { ...fields, name: "Another", slug });
      expect(outcome).toMatchObject({ ok: false, field: "slug" });
    }
  });
  test("a name without letters of an address needs a written one", async () => {
    expect(await createSection(editor, { ...fields, name: "नेपाल" })).toMatchObject({ field: "slug" });
    expect((await createSection(editor, { ...fields, name: "नेपाल", slug: "nepal" })).ok).toBe(true);
  });
  test("of two at once one gets it", async () => {
    const both = await Promise.all([createSection(editor, fields), createSection(editor, fields)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ ok: false });
    expect(await allSections()).toHaveLength(1);
  });
});

describe("changing", () => {
  test("without a slug the address stays", async () => {
    const { id } = await someSection(editor);
    accepted(await changeSection(editor, { ...fields, id, name: "Arts" }));
    expect(await sectionBySlug("culture")).toMatchObject({ name: "Arts", description: "Songs." });
    expect((await told()).at(-1)?.data).toEqual({ path: "/culture", formerPath: "/culture" });
  });
  test("the former address is free afterwards", async () => {
    const { id } = await someSection(editor);
    accepted(await changeSection(editor, { ...fields, id, name: "Arts", slug: "arts" }));
    expect(await sectionBySlug("culture")).toBeUndefined();
    expect((await createSection(editor, fields)).ok).toBe(true);
  });
  test("to what another one has is refused", async () => {
    const { id } = await someSection(editor, "AI");
    await someSection(editor);
    expect(await changeSection(editor, { ...fields, id })).toMatchObject({ ok: false, field: "name" });
    const taken = await changeSection(editor, { ...fields, id, name: "AI", slug: "culture" });
    expect(taken).toMatchObject({ ok: false, field: "slug" });
    expect(await sectionBySlug("ai")).toMatchObject({ id, name: "AI" });
  });
  test("what is not there", async () => {
    expect(await changeSection(editor, { ...fields, id: newId() })).toMatchObject({ ok: false });
  });
});
