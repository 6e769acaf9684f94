import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles, media, mediaUses } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishArticle, retireArticle } from "#features/articles/mutations.ts";
import { accepted, someDraft, someone, someSection, textOf, write } from "#features/articles/testing.ts";
import type { DocumentBody, Picture } from "#features/document/document.ts";
import { mediaPath } from "#features/paths.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { newId } from "#lib/id.ts";
import { isPictureShown } from "./queries.ts";

useTestDatabase();

async function somePicture(): Promise<Picture> {
  const [id, contentHash] = [newId(), "a".repeat(64)];
  const size = { bytes: 10, width: 30, height: 20 };
  await database().transaction(async (tx) => {
    await tx.insert(media).values({ id, fileName: "a.png", mimeType: "image/webp", contentHash, ...size });
  });
  const words = { alt: "A field", caption: "", credit: "" };
  return { mediaId: id, address: mediaPath({ id, contentHash }), width: 30, height: 20, ...words };
}

function within(...pictures: Picture[]): DocumentBody {
  const { content, ...body } = textOf("A field, seen from the road.");
  const [first, ...others] = pictures.map((attrs) => ({ type: "figure" as const, attrs }));
  if (first === undefined) return { ...body, content };
  return { ...body, content: [...content, first, { type: "gallery", content: [first, ...others] }] };
}

async function placesOf({ mediaId }: Picture): Promise<string[]> {
  const { read } = database();
  const rows = await read
    .select({ place: mediaUses.place })
    .from(mediaUses)
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(asc(mediaUses.place));
  return rows.map(({ place }) => place);
}

test("saving, publishing, changing and withdrawing an article say where each picture stands", async () => {
  const editor = await someone("editor");
  const { id: sectionId } = await someSection(editor);
  const [above, inText, other] = [await somePicture(), await somePicture(), await somePicture()];
  const draft = await someDraft(editor, { sectionId, hero: above, body: within(inText) });
  const all = async () => [await placesOf(above), await placesOf(inText), await placesOf(other)];
  expect(await all()).toEqual([["working"], ["working"], []]);
  expect(await isPictureShown(above.mediaId)).toBe(false);
  const later = new Date(Date.now() + 3_600_000);
  accepted(await publishArticle(editor, { ...draft, publishAt: later }));
  expect(await all()).toEqual([["published", "working"], ["published", "working"], []]);
  expect(await isPictureShown(above.mediaId)).toBe(true);
  const changed = await write(editor, draft.id, { hero: null, body: within(inText, other) });
  expect(await all()).toEqual([["published"], ["published", "working"], ["working"]]);
  accepted(await publishArticle(editor, { id: draft.id, version: changed.version, publishAt: later }));
  expect(await all()).toEqual([[], ["published", "working"], ["published", "working"]]);
  accepted(await retireArticle(editor, draft));
  expect(await all()).toEqual([[], ["working"], ["working"]]);
});

test("words that say nothing of the picture above leave it there, and what is unknown is not noted", async () => {
  const editor = await someone("editor");
  const above = await somePicture();
  const gone = { ...above, mediaId: newId() };
  const draft = await someDraft(editor, { hero: above });
  await write(editor, draft.id, { body: within(gone) });
  expect([await placesOf(above), await isPictureShown(gone.mediaId)]).toEqual([["working"], false]);
});

test("an article that is deleted takes its uses along, however that happens", async () => {
  const editor = await someone("editor");
  const above = await somePicture();
  const draft = await someDraft(editor, { hero: above });
  await database().transaction(async (tx) => {
    await tx.delete(articles).where(eq(articles.id, draft.id));
  });
  expect(await placesOf(above)).toEqual([]);
});

test("a logo is a use as well", async () => {
  const admin = await someone("admin");
  const logo = await somePicture();
  const place = "beside the name";
  accepted(await changeSettings(admin, { logo: { mediaId: logo.mediaId, place } }));
  expect(await placesOf(logo)).toEqual(["settings"]);
  expect(await isPictureShown(logo.mediaId)).toBe(true);
  accepted(await changeSettings(admin, { name: "The Lantern" }));
  expect(await placesOf(logo)).toEqual(["settings"]);
  accepted(await changeSettings(admin, { logo: null }));
  expect(await placesOf(logo)).toEqual([]);
});
