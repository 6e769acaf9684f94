import { rm } from "node:fs/promises";
import { and, eq, inArray, isNotNull, lte } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { media, mediaUses, mediaVariants } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { fileNameOf, searchedWords } from "#features/media/media.ts";
import { enqueueVariants } from "#features/media/mutations.ts";
import { mediaFile, mediaFolder, variantsOfMedia } from "#features/media/queries.ts";
import { mediaPath } from "#features/paths.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { everyFolder } from "#features/picture-folders/queries.ts";
import { changePictureInTexts } from "#features/picture-uses/mutations.ts";
import { usesAmong } from "#features/picture-uses/queries.ts";
import { writeSettings } from "#features/settings/mutations.ts";
import { now } from "#lib/clock.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { hashOf } from "#lib/hash.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { readPicture } from "#lib/picture.ts";
import { daysToRestore } from "./library.ts";
import { canDescribe, canRemove, canReplace } from "./policy.ts";
import { picturesById } from "./queries.ts";
import type { PictureWords } from "./schema.ts";

const gone = refused("This picture is no longer in the library.");
const notYours = refused("An editor does this for you.");

const noSuchFolder = refused("This folder is no longer there.", "folderId");

async function isFolder(folderId: string | null): Promise<boolean> {
  return folderId === null || (await everyFolder()).some(({ id }) => id === folderId);
}

/** The pictures of these ids that are there and that somebody may describe; a refusal if some are not. */
async function theirs(staff: Staff, ids: readonly string[]) {
  const found = (await picturesById(ids)).filter(({ removedAt }) => removedAt === null);
  if (found.length === 0) return gone;
  return found.every((picture) => canDescribe(staff, picture)) ? done(found) : notYours;
}

type Rows = Awaited<ReturnType<typeof picturesById>>;

async function tell(tx: Tx, staff: Staff, pictures: readonly { id: string }[], isShown = false) {
  const actorId = personIdOf(staff);
  for (const { id } of pictures) {
    await recordEvent(tx, { type: "media.changed", actorId, subject: id, data: { isShown } });
  }
}

async function isShown(id: string): Promise<boolean> {
  return (await usesAmong([id])).some(({ place }) => place !== "working");
}

/** Says what a picture shows and which point of it counts. Words that stand in articles already stay as they are. */
export async function describePicture(staff: Staff, input: PictureWords): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const found = await theirs(staff, [input.id]);
    if (!found.ok) return found;
    const [before] = found.value;
    if (before === undefined) return gone;
    const { id, folderId, alt, caption, credit, focalX, focalY, decorative } = input;
    if (!(await isFolder(folderId))) return noSuchFolder;
    if (decorative !== undefined && alt !== "")
      return refused("It is decorative or it has a description, not both.", "alt");
    const decorativeAt = decorative === undefined ? null : (before.decorativeAt ?? now());
    const words = searchedWords({ ...before, alt, caption, credit });
    const said = { folderId, alt, decorativeAt, caption, credit, focalX, focalY, words };
    await tx.update(media).set(said).where(eq(media.id, id));
    const looksOther = before.focalX !== focalX || before.focalY !== focalY;
    await tell(tx, staff, [before], looksOther && (await isShown(id)));
    return done(undefined);
  });
}

/** Puts pictures into a folder; null: into none. */
export async function movePictures(
  staff: Staff,
  { ids, folderId }: { ids: readonly string[]; folderId: string | null },
): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const found = await theirs(staff, ids);
    if (!found.ok) return found;
    if (!(await isFolder(folderId))) return noSuchFolder;
    await tx
      .update(media)
      .set({ folderId })
      .where(
        inArray(
          media.id,
          found.value.map(({ id }) => id),
        ),
      );
    await tell(tx, staff, found.value);
    return done(undefined);
  });
}

/** Says who made pictures. */
export async function creditPictures(
  staff: Staff,
  { ids, credit }: { ids: readonly string[]; credit: string },
): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const found = await theirs(staff, ids);
    if (!found.ok) return found;
    for (const picture of found.value) {
      const words = searchedWords({ ...picture, credit });
      await tx.update(media).set({ credit, words }).where(eq(media.id, picture.id));
    }
    await tell(tx, staff, found.value);
    return done(undefined);
  });
}

interface Replacement {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Puts another file in the place of a picture, wherever it stands; its old address leads to the new one. */
export async function replacePicture(
  staff: Staff,
  upload: Replacement,
): Promise<Outcome<{ address: string }>> {
  const picture = await readPicture(upload.bytes);
  if (!picture.ok) return picture;
  const { id } = upload;
  const { bytes, width, height } = picture.value;
  const file = { id, contentHash: hashOf(bytes) };
  const [before] = await picturesById([id]);
  if (before === undefined || before.removedAt !== null) return gone;
  const address = mediaPath(file);
  if (before.contentHash === file.contentHash) return done({ address });
  const oldFiles = [before, ...(await variantsOfMedia([id]))].map(mediaFile);
  await writeDurably(mediaFile(file), bytes);
  const outcome = await database().transaction(async (tx) => {
    const shown = await isShown(id);
    if (!canReplace(staff, { ...before, isShown: shown })) return notYours;
    const fileName = fileNameOf(upload.fileName);
    const measures = { width, height, bytes: bytes.length, thumbhash: "", colour: "" };
    const found = {
      fileName,
      words: searchedWords({ ...before, fileName }),
      sourceHash: hashOf(upload.bytes),
    };
    const same = and(eq(media.id, id), eq(media.contentHash, before.contentHash));
    const content = { contentHash: file.contentHash, ...measures, ...found };
    const changed = await tx.update(media).set(content).where(same).returning({ id: media.id });
    if (changed.length === 0) return refused("Somebody else has just replaced this picture.");
    await tx.delete(mediaVariants).where(eq(mediaVariants.mediaId, id));
    await changePictureInTexts(tx, id, (one) => ({ ...one, address, width, height }));
    await enqueueVariants(tx, id);
    const event = { actorId: personIdOf(staff), subject: id, data: { isShown: shown } };
    await recordEvent(tx, { type: "media.replaced", ...event });
    return done({ address });
  });
  for (const old of outcome.ok ? oldFiles : [mediaFile(file)]) await rm(old, { force: true });
  return outcome;
}

const month = daysToRestore * 86_400_000;

/** Takes a picture out of every place that it stands in. */
async function takeOut(tx: Tx, id: string): Promise<void> {
  const places = (await usesAmong([id])).map(({ place }) => place);
  await changePictureInTexts(tx, id, () => null);
  if (places.includes("settings")) await writeSettings(tx, { logo: null });
  await tx.delete(mediaUses).where(eq(mediaUses.mediaId, id));
}

/** Takes pictures out of the library, and with `confirmed` also those that stand somewhere: out of there, too. */
export async function removePictures(
  staff: Staff,
  { ids, confirmed }: { ids: readonly string[]; confirmed: boolean },
): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const found: Rows = (await picturesById(ids)).filter(({ removedAt }) => removedAt === null);
    if (found.length === 0) return gone;
    const uses = await usesAmong(ids);
    const shown = new Set(uses.filter(({ place }) => place !== "working").map(({ mediaId }) => mediaId));
    const may = found.every((one) => canRemove(staff, { ...one, isShown: shown.has(one.id) }));
    if (!may) return notYours;
    if (uses.length > 0 && !confirmed) return refused(inUse(new Set(uses.map((use) => use.mediaId)).size));
    const at = now();
    for (const { id } of found) {
      await takeOut(tx, id);
      await tx.update(media).set({ removedAt: at }).where(eq(media.id, id));
      const due = new Date(at.getTime() + month);
      await enqueueJob(tx, { kind: "removed-media", payload: { mediaId: id } }, `removed-media-${id}`, due);
      const event = { actorId: personIdOf(staff), subject: id, data: { isShown: shown.has(id) } };
      await recordEvent(tx, { type: "media.removed", ...event });
    }
    return done(undefined);
  });
}

const inUse = (count: number) =>
  count === 1
    ? "One of them stands somewhere. Confirm that it is to be taken out of there, too."
    : `${count} of them stand somewhere. Confirm that they are to be taken out of there, too.`;

/** Puts pictures back into the library; not into the articles that they were taken out of. */
export async function restorePictures(staff: Staff, { ids }: { ids: readonly string[] }): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const found = (await picturesById(ids)).filter(({ removedAt }) => removedAt !== null);
    if (found.length === 0) return refused("This picture is in the library, or deleted for good.");
    if (!found.every((one) => canDescribe(staff, one))) return notYours;
    for (const { id } of found) {
      await tx.update(media).set({ removedAt: null }).where(eq(media.id, id));
      const event = { actorId: personIdOf(staff), subject: id, data: {} };
      await recordEvent(tx, { type: "media.restored", ...event });
    }
    return done(undefined);
  });
}

/** Deletes a picture for good whose month out of the library is over; asked for by a job. */
export async function deleteRemovedPicture(id: string): Promise<void> {
  const isGone = await database().transaction(async (tx) => {
    const due = lte(media.removedAt, new Date(now().getTime() - month));
    const over = and(eq(media.id, id), isNotNull(media.removedAt), due);
    const rows = await tx.select({ id: media.id }).from(media).where(over);
    if (rows.length === 0) return false;
    await takeOut(tx, id);
    await tx.delete(media).where(eq(media.id, id));
    await recordEvent(tx, { type: "media.deleted", actorId: null, subject: id, data: {} });
    return true;
  });
  if (isGone) await rm(mediaFolder(id), { recursive: true, force: true });
}
