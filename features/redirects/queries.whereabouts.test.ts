import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import { accepted, someone, somePublished, someSection, write } from "#features/articles/testing.ts";
import { whereabouts } from "./queries.ts";

useTestDatabase();

async function someStory() {
  const editor = await someone("editor");
  const section = await someSection(editor);
  return { editor, section, ...(await somePublished(editor, { sectionId: section.id, slug: "a" })) };
}

test("nobody knows what never was", async () => {
  expect(await whereabouts("/culture/a", "story")).toBeUndefined();
});

test("what was taken down is gone, at its address and at its former ones", async () => {
  const { editor, id, section } = await someStory();
  const { version } = await write(editor, id, { slug: "b" });
  accepted(await publishArticle(editor, { id, version }));
  expect(await whereabouts(`/${section.slug}/a`, "story")).toMatchObject({ to: `/${section.slug}/b` });
  accepted(await retireArticle(editor, { id }));
  expect(await whereabouts(`/${section.slug}/b`, "story")).toEqual({ status: 410, to: null });
  expect(await whereabouts(`/${section.slug}/a`, "story")).toEqual({ status: 410, to: null });
});

test("a story that was taken down is no standing page", async () => {
  const { editor, id } = await someStory();
  accepted(await retireArticle(editor, { id }));
  expect(await whereabouts("/a", "page")).toBeUndefined();
});
