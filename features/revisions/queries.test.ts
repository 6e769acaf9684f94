import { beforeEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { accepted, someDraft, someone, someSection, textOf, write } from "#features/articles/testing.ts";
import type { Admin } from "#features/people/people.ts";
import { revisionById, revisionsOf } from "./queries.ts";

useTestDatabase();

let editor: Admin;
let id: string;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  const { id: sectionId } = await someSection(editor);
  const draft = await someDraft(editor, { sectionId, headline: "Rain", body: textOf("It rained.") });
  id = draft.id;
  accepted(await publishArticle(editor, draft));
  const { version } = await write(editor, id, { body: textOf("It rained all day.") });
  accepted(await publishArticle(editor, { id, version }));
});

test("each says who, why and how many words came and went, the newest first", async () => {
  expect(await revisionsOf(editor, id)).toMatchObject([
    {
      number: 2,
      reason: "updated",
      createdByName: "Haruka",
      isLive: true,
      changed: { added: 2, removed: 0 },
    },
    { number: 1, reason: "published", isLive: false, changed: { added: 3, removed: 0 } },
  ]);
  expect(await revisionsOf(editor, id, 2)).toMatchObject([{ number: 1 }]);
});

test("one is read as it was kept, with the names of then", async () => {
  const [, first] = await revisionsOf(editor, id);
  expect(await revisionById(editor, { id, revisionId: first?.id ?? "" })).toMatchObject({
    number: 1,
    headline: "Rain",
    body: textOf("It rained."),
    bylines: [{ id: editor.id, name: "Haruka" }],
  });
});

test("other people's are not there", async () => {
  const stranger = await someone("author", "Nobody");
  const [newest] = await revisionsOf(editor, id);
  expect(await revisionsOf(stranger, id)).toEqual([]);
  expect(await revisionById(stranger, { id, revisionId: newest?.id ?? "" })).toBeUndefined();
});
