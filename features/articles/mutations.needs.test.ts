import { beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { emptyDocument, type Picture } from "#features/document/document.ts";
import type { Admin } from "#features/people/people.ts";
import { newId } from "#lib/id.ts";
import { publishArticle } from "./mutations.ts";
import { publishedArticle } from "./queries.ts";
import { someDraft, someone, somePublished, someSection, textOf, told } from "./testing.ts";

useTestDatabase();

let editor: Admin;
let sectionId: string;
beforeEach(async () => {
  editor = await someone("editor", "Haruka");
  sectionId = (await someSection(editor)).id;
});

const bare = {
  ...{ mediaId: newId(), address: "/media/a/b.webp", width: 3, height: 2 },
  ...{ alt: "", caption: "", credit: "" },
};
const { content, ...envelope } = textOf("It rained.");
const withFigure = (attrs: Picture) => ({
  ...envelope,
  content: [...content, { type: "figure" as const, attrs }],
});

describe("what an article needs", () => {
  test.each([
    ["headline", { headline: "" }],
    ["sectionId", { sectionId: null }],
    ["bylineIds", { bylineIds: [] }],
    ["body", { body: emptyDocument() }],
    ["hero", { hero: bare }],
    ["body", { body: withFigure(bare) }],
    ["slug", { headline: "नेपाल" }],
    ["slug", { slug: "admin" }],
  ])("without it the refusal is beside %s", async (field, lack) => {
    const draft = await someDraft(editor, { sectionId, ...lack });
    const log = await told();
    expect(await publishArticle(editor, draft)).toMatchObject({ ok: false, field });
    expect(await told()).toEqual(log);
  });
  test("a picture that is decorative needs no description", async () => {
    const decorative = { ...bare, decorative: true } as const;
    const words = { hero: decorative, body: withFigure(decorative) };
    await somePublished(editor, { sectionId, ...words });
  });
  test("a standing page needs no section and no byline", async () => {
    const page = await somePublished(editor, { kind: "page", headline: "About us", bylineIds: [] });
    expect(page.path).toBe("/about-us");
    expect((await publishedArticle("page", "about-us"))?.section).toBeNull();
  });
});
