import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { media, mediaFolders, mediaUses } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { someone } from "#features/articles/testing.ts";
import { searchedWords } from "#features/media/media.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { picturesPerPage } from "./library.ts";
import { type LibraryFilter, libraryPage } from "./queries.ts";

useTestDatabase();

interface Row {
  readonly fileName: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly folderId?: string;
  readonly decorativeAt?: Date;
  readonly removedAt?: Date;
}

const idOf = (number: number) => newId(number * 1000);

/** Puts pictures into the library, one second after the other. */
async function keep(...rows: readonly Row[]): Promise<readonly string[]> {
  const size = { bytes: 10, width: 30, height: 20 };
  const values = rows.map((given, number) => {
    const row = { alt: "", caption: "", credit: "", ...given };
    const file = { id: idOf(number + 1), contentHash: "a".repeat(64), mimeType: "image/webp", ...size };
    return { ...row, ...file, words: searchedWords(row) };
  });
  await database().transaction(async (tx) => {
    for (let at = 0; at < values.length; at += 50) await tx.insert(media).values(values.slice(at, at + 50));
  });
  return values.map(({ id }) => id);
}

async function names(filter: LibraryFilter): Promise<string[]> {
  const { pictures } = await libraryPage(await someone("contributor"), filter);
  return pictures.map(({ fileName }) => fileName);
}

test("a picture is found by words of its name, description, caption and credit, whatever their case and marks", async () => {
  await keep(
    { fileName: "IMG_2041.jpg", alt: "A ferry in the harbour of Évora", credit: "Mo Sun" },
    { fileName: "50%.jpg", caption: "Harbour lights" },
  );
  expect(await names({ text: "evora FERRY" })).toEqual(["IMG_2041.jpg"]);
  expect(await names({ text: "2041" })).toEqual(["IMG_2041.jpg"]);
  expect(await names({ text: "harbour" })).toEqual(["50%.jpg", "IMG_2041.jpg"]);
  expect(await names({ text: "harbour sun" })).toEqual(["IMG_2041.jpg"]);
  expect(await names({ text: "0%" })).toEqual(["50%.jpg"]);
  expect(await names({ text: "G_2" })).toEqual(["IMG_2041.jpg"]);
  expect(await names({ text: "g%2" })).toEqual([]);
});

test("pages follow one another both ways, what came last first", async () => {
  const staff = await someone("author");
  const rows = Array.from({ length: picturesPerPage + 5 }, (_, i) => ({
    id: newId(i + 1),
    fileName: `${i}`,
  }));
  await keep(...rows);
  const first = await libraryPage(staff);
  expect([first.pictures.length, first.hasNewer, first.hasOlder]).toEqual([picturesPerPage, false, true]);
  expect(first.pictures[0]?.fileName).toBe(`${picturesPerPage + 4}`);
  const second = await libraryPage(staff, { after: first.pictures.at(-1)?.id });
  expect(second.pictures.map(({ fileName }) => fileName)).toEqual(["4", "3", "2", "1", "0"]);
  expect([second.hasNewer, second.hasOlder]).toEqual([true, false]);
  const back = await libraryPage(staff, { before: second.pictures[0]?.id });
  expect(back.pictures).toEqual(first.pictures);
  expect([back.hasNewer, back.hasOlder]).toEqual([false, true]);
});

test("folders and kinds narrow it, and what was taken out is seen only among its like", async () => {
  const folderId = newId();
  await database().transaction(async (tx) => {
    await tx.insert(mediaFolders).values({ id: folderId, name: "Harbour" });
  });
  const [used = ""] = await keep(
    { fileName: "used", alt: "A ferry", folderId },
    { fileName: "decorative", decorativeAt: now() },
    { fileName: "undescribed", folderId },
    { fileName: "removed", removedAt: now(), folderId },
  );
  await database().transaction(async (tx) => {
    await tx.insert(mediaUses).values({ mediaId: used, place: "settings", subjectId: "logo" });
  });
  expect(await names({})).toEqual(["undescribed", "decorative", "used"]);
  expect(await names({ folder: folderId })).toEqual(["undescribed", "used"]);
  expect(await names({ folder: "none" })).toEqual(["decorative"]);
  expect(await names({ kind: "unused" })).toEqual(["undescribed", "decorative"]);
  expect(await names({ kind: "undescribed" })).toEqual(["undescribed"]);
  expect(await names({ kind: "removed" })).toEqual(["removed"]);
  expect(await names({ kind: "unused", folder: folderId, text: "describ" })).toEqual(["undescribed"]);
});
