import { existsSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import {
  accepted,
  someDraft,
  someone,
  somePublished,
  someSection,
  textOf,
  told,
} from "#features/articles/testing.ts";
import type { Picture } from "#features/document/document.ts";
import { addMedia, makeVariants, type Stored } from "#features/media/mutations.ts";
import { currentAddress, mediaFolder, pictureFiles, storedMedia } from "#features/media/queries.ts";
import type { Admin } from "#features/people/people.ts";
import { createFolder } from "#features/picture-folders/mutations.ts";
import { usesAmong } from "#features/picture-uses/queries.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { identity } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { shiftClock } from "#lib/clock.ts";
import { daysToRestore } from "./library.ts";
import {
  creditPictures,
  deleteRemovedPicture,
  describePicture,
  movePictures,
  removePictures,
  replacePicture,
  restorePictures,
} from "./mutations.ts";
import { libraryPage, pictureInLibrary } from "./queries.ts";
import { someBytes, somePicture } from "./testing.ts";

useTestDatabase();

let editor: Admin;
beforeEach(async () => {
  editor = await someone("editor");
  return () => shiftClock(0);
});

const said = {
  folderId: null,
  alt: "A ferry",
  caption: "At noon.",
  credit: "Mo Sun",
  focalX: 0.5,
  focalY: 0.5,
};
const partsOf = (address: string) => address.replace("/media/", "").split("/");

function placed({ id: mediaId, isKnown: _, ...stored }: Stored & { id: string }): Picture {
  return { ...stored, mediaId, alt: "A ferry" };
}

/** A story that readers see, with a picture above it and in it. */
async function storyWith(picture: Stored) {
  const { id: sectionId } = await someSection(editor);
  const { content, ...envelope } = textOf("It rained.");
  const figure = { type: "figure", attrs: placed(picture) } as const;
  const body = { ...envelope, content: [...content, figure] };
  return somePublished(editor, { sectionId, headline: "Rain", hero: placed(picture), body });
}

const eventsOf = async (id: string) =>
  (await told()).filter(({ subject }) => subject === id).map(({ type, data }) => [type, data]);

test("a file that was sent before is answered with what became of it, and not kept twice", async () => {
  const bytes = await someBytes();
  const first = accepted(await addMedia(editor, { bytes, fileName: "a.png", alt: "A ferry" }));
  const again = accepted(await addMedia(editor, { bytes, fileName: "copy of a.png" }));
  expect(again).toEqual({ ...first, isKnown: true });
  expect(again.alt).toBe("A ferry");
  expect((await libraryPage(editor)).pictures).toHaveLength(1);
  accepted(await removePictures(editor, { ids: [first.id], confirmed: false }));
  const third = accepted(await addMedia(editor, { bytes, fileName: "a.png" }));
  expect([third.isKnown, third.id === first.id]).toEqual([false, false]);
});

describe("what is said of a picture", () => {
  test("is kept, and found", async () => {
    const { id } = await somePicture(editor);
    accepted(await describePicture(editor, { id, ...said }));
    expect(await pictureInLibrary(editor, id)).toMatchObject({ ...said, isDecorative: false });
    expect((await libraryPage(editor, { text: "ferry sun" })).pictures).toHaveLength(1);
    expect(await eventsOf(id)).toContainEqual(["media.changed", { isShown: false }]);
  });
  test("is either a description or that it needs none", async () => {
    const { id } = await somePicture(editor);
    const both = { id, ...said, decorative: "on" };
    expect(await describePicture(editor, both)).toMatchObject({ ok: false, field: "alt" });
    accepted(await describePicture(editor, { ...both, alt: "" }));
    expect((await libraryPage(editor, { kind: "undescribed" })).pictures).toEqual([]);
  });
  test("has pages drawn anew only when another point counts and readers see it", async () => {
    const picture = await somePicture(editor);
    await storyWith(picture);
    accepted(await describePicture(editor, { id: picture.id, ...said }));
    accepted(await describePicture(editor, { id: picture.id, ...said, focalX: 0.2 }));
    const changes = (await eventsOf(picture.id)).filter(([type]) => type === "media.changed");
    expect(changes.map(([, data]) => data)).toEqual([{ isShown: false }, { isShown: true }]);
    expect((await pictureFiles([picture.id]))[picture.id]?.focus).toEqual([20, 50]);
  });
  test("is said by an editor or by whoever uploaded it", async () => {
    const [author, other] = [await someone("author"), await someone("author")];
    const { id } = await somePicture(author);
    expect(await describePicture(other, { id, ...said })).toMatchObject({ ok: false });
    expect(await movePictures(other, { ids: [id], folderId: null })).toMatchObject({ ok: false });
    accepted(await describePicture(author, { id, ...said }));
  });
});

test("many pictures are put into a folder and credited at once", async () => {
  const ids = [(await somePicture(editor)).id, (await somePicture(editor)).id];
  const { id: folderId } = accepted(await createFolder(editor, { name: "Harbour", parentId: null }));
  accepted(await movePictures(editor, { ids, folderId }));
  accepted(await creditPictures(editor, { ids, credit: "Noor Haddad" }));
  const { pictures } = await libraryPage(editor, { folder: folderId, text: "noor" });
  expect(pictures.map(({ credit }) => credit)).toEqual(["Noor Haddad", "Noor Haddad"]);
  const nowhere = await movePictures(editor, { ids, folderId: ids[0] ?? "" });
  expect(nowhere).toMatchObject({ ok: false, field: "folderId" });
});

describe("another file in the place of a picture", () => {
  test("stands wherever the picture stood, and the old address leads to it", async () => {
    const picture = await somePicture(editor);
    await makeVariants(picture.id);
    const story = await storyWith(picture);
    const other = { id: picture.id, bytes: await someBytes(60, 50), fileName: "b.png" };
    const { address } = accepted(await replacePicture(editor, other));
    expect(address).not.toBe(picture.address);
    const shown = await publishedArticle("story", "rain");
    expect(shown?.hero).toMatchObject({ address, width: 60, height: 50, alt: "A ferry" });
    expect(shown?.body.content.at(-1)).toMatchObject({ attrs: { address, width: 60 } });
    const written = await articleForEditing(editor, story.id);
    expect(written?.hero).toMatchObject({ address, width: 60 });
    expect(written?.live.hasUnpublishedChanges).toBe(false);
    expect(await storedMedia(partsOf(picture.address))).toBeUndefined();
    expect(await currentAddress(partsOf(picture.address))).toBe(address);
    expect(await storedMedia(partsOf(address))).toMatchObject({ width: 60 });
    expect((await pictureFiles([picture.id]))[picture.id]?.avif).toEqual([]);
    expect(await eventsOf(picture.id)).toContainEqual(["media.replaced", { isShown: true }]);
  });
  test("must be a picture, and leaves everything as it was if it is none", async () => {
    const picture = await somePicture(editor);
    const bad = { id: picture.id, bytes: Buffer.from("text"), fileName: "b.png" };
    expect(await replacePicture(editor, bad)).toMatchObject({ ok: false, field: "file" });
    expect(await storedMedia(partsOf(picture.address))).toMatchObject({ id: picture.id });
  });
  test("is not put there by somebody else, nor where readers see it but by an editor", async () => {
    const [author, other] = [await someone("author"), await someone("author")];
    const picture = await somePicture(author);
    const upload = async () => ({ id: picture.id, bytes: await someBytes(), fileName: "b.png" });
    expect(await replacePicture(other, await upload())).toMatchObject({ ok: false });
    const { address } = accepted(await replacePicture(author, await upload()));
    await storyWith({ ...picture, address });
    expect(await replacePicture(author, await upload())).toMatchObject({ ok: false });
    expect(await storedMedia(partsOf(address))).toMatchObject({ id: picture.id });
  });
});

describe("a picture that is taken out", () => {
  test("is refused while it stands somewhere, unless that is confirmed: then it is gone from there", async () => {
    const picture = await somePicture(editor);
    const story = await storyWith(picture);
    const ids = [picture.id];
    expect(await removePictures(editor, { ids, confirmed: false })).toMatchObject({ ok: false });
    expect(await usesAmong(ids)).toHaveLength(2);
    accepted(await removePictures(editor, { ids, confirmed: true }));
    const shown = await publishedArticle("story", "rain");
    expect([shown?.hero, shown?.body.content.length]).toEqual([null, 1]);
    expect((await articleForEditing(editor, story.id))?.hero).toBeNull();
    expect(await usesAmong(ids)).toEqual([]);
    expect(await storedMedia(partsOf(picture.address))).toBeUndefined();
    expect(await eventsOf(picture.id)).toContainEqual(["media.removed", { isShown: true }]);
  });
  test("is no longer beside the name", async () => {
    const { id } = await somePicture(editor);
    accepted(await changeSettings(editor, { logo: { mediaId: id, place: "beside the name" } }));
    accepted(await removePictures(editor, { ids: [id], confirmed: true }));
    expect(await usesAmong([id])).toEqual([]);
    accepted(await restorePictures(editor, { ids: [id] }));
    expect((await identity()).logo).toBeNull();
  });
  test("comes back when it is asked for within a month, and its files are deleted afterwards", async () => {
    const [kept, lost] = [await somePicture(editor), await somePicture(editor)];
    const ids = [kept.id, lost.id];
    accepted(await removePictures(editor, { ids, confirmed: false }));
    expect((await libraryPage(editor)).pictures).toEqual([]);
    expect((await libraryPage(editor, { kind: "removed" })).pictures).toHaveLength(2);
    accepted(await restorePictures(editor, { ids: [kept.id] }));
    expect(await storedMedia(partsOf(kept.address))).toMatchObject({ id: kept.id });
    for (const id of ids) await deleteRemovedPicture(id);
    expect((await libraryPage(editor, { kind: "removed" })).pictures).toHaveLength(1);
    shiftClock(daysToRestore * 86_400_000 + 1);
    for (const id of ids) await deleteRemovedPicture(id);
    expect(existsSync(mediaFolder(lost.id))).toBe(false);
    expect(existsSync(mediaFolder(kept.id))).toBe(true);
    expect(await restorePictures(editor, { ids: [lost.id] })).toMatchObject({ ok: false });
    const kinds = await database().read.select({ kind: jobs.kind }).from(jobs);
    expect(kinds.filter(({ kind }) => kind === "removed-media")).toHaveLength(2);
  });
  test("by an author is their own, and is not yet shown", async () => {
    const [author, other] = [await someone("author"), await someone("author")];
    const { id, ...rest } = await somePicture(author);
    expect(await removePictures(other, { ids: [id], confirmed: true })).toMatchObject({ ok: false });
    await storyWith({ id, ...rest });
    expect(await removePictures(author, { ids: [id], confirmed: true })).toMatchObject({ ok: false });
    const draft = await somePicture(author);
    await someDraft(editor, { hero: placed(draft) });
    accepted(await removePictures(author, { ids: [draft.id], confirmed: true }));
  });
});
