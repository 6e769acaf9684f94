import { beforeEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { someone, somePublished, someSection } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { revisionsOf } from "#features/revisions/queries.ts";
import { newId } from "#lib/id.ts";
import { articleForEditing } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  sectionId = (await someSection(editor)).id;
});

test("whoever is not an editor sees their own, and learns nothing of the rest", async () => {
  const author = await someone("author");
  const { id } = await somePublished(editor, { headline: "Not theirs", sectionId });
  expect(await articleForEditing(author, id)).toBeUndefined();
  expect(await revisionsOf(author, id)).toEqual([]);
  expect(await revisionsOf(editor, id)).toHaveLength(1);
  expect(await articleForEditing(editor, newId())).toBeUndefined();
});
