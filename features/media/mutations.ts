import { readFile, rm } from "node:fs/promises";
import { and, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { media, mediaVariants } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { mediaPath } from "#features/paths.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { isPictureShown } from "#features/picture-uses/queries.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { hashOf } from "#lib/hash.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome } from "#lib/outcome.ts";
import { ownPicture, type Picture, readPicture } from "#lib/picture.ts";
import { impressionOf, type Variant, variant, variantsOf } from "#lib/picture-variants.ts";
import { fileNameOf, searchedWords } from "./media.ts";
import { knownPicture, mediaById, mediaFile, mediaFolder, variantsOfMedia } from "./queries.ts";

export interface Stored {
  readonly id: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The same file was sent before: this is what became of it then. */
  readonly isKnown: boolean;
}

interface Upload {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly folderId?: string | null;
}

/**
 * Takes a picture into the library, whatever it claims to be; its smaller copies are made soon after.
 * A file that was sent before is not kept twice.
 */
export async function addMedia(staff: Staff, upload: Upload): Promise<Outcome<Stored>> {
  const known = await knownPicture(hashOf(upload.bytes));
  if (known !== undefined) return done(storedAs(known, true));
  const picture = await readPicture(upload.bytes);
  return picture.ok ? done(await keep(staff, upload, picture.value)) : picture;
}

/** Takes in a picture that Masthead brings along: a WebP that nobody has to judge, and that stays as it is. */
export async function addOwnMedia(staff: Staff, upload: Upload): Promise<Stored> {
  return keep(staff, upload, await ownPicture(upload.bytes));
}

/** First its file, then its row, so that no row is without its file. */
async function keep(staff: Staff, upload: Upload, picture: Picture): Promise<Stored> {
  const id = newId();
  const contentHash = hashOf(picture.bytes);
  try {
    await writeDurably(mediaFile({ id, contentHash }), picture.bytes);
    await database().transaction((tx) => insert(tx, staff, { id, contentHash, upload, picture }));
  } catch (error) {
    await rm(mediaFolder(id), { recursive: true, force: true });
    throw error;
  }
  const { alt = "", caption = "", credit = "" } = upload;
  return storedAs({ ...picture, id, contentHash, alt, caption, credit }, false);
}

type Kept = Omit<Stored, "address" | "isKnown"> & { readonly contentHash: string };

function storedAs({ id, contentHash, width, height, alt, caption, credit }: Kept, isKnown: boolean): Stored {
  return { id, address: mediaPath({ id, contentHash }), width, height, alt, caption, credit, isKnown };
}

interface Added {
  readonly id: string;
  readonly contentHash: string;
  readonly upload: Upload;
  readonly picture: Picture;
}

async function insert(tx: Tx, staff: Staff, { id, contentHash, upload, picture }: Added): Promise<void> {
  const createdById = personIdOf(staff);
  const { alt = "", caption = "", credit = "", folderId = null } = upload;
  const words = { fileName: fileNameOf(upload.fileName), alt, caption, credit };
  const found = { words: searchedWords(words), sourceHash: hashOf(upload.bytes) };
  const measures = { bytes: picture.bytes.length, width: picture.width, height: picture.height };
  await tx.insert(media).values({
    id,
    contentHash,
    ...words,
    ...found,
    ...measures,
    mimeType: "image/webp",
    createdById,
    folderId,
  });
  await enqueueVariants(tx, id);
  await recordEvent(tx, { type: "media.added", actorId: createdById, subject: id, data: {} });
}

/** Has the smaller copies of a picture made soon after. */
export async function enqueueVariants(tx: Tx, mediaId: string): Promise<void> {
  await enqueueJob(tx, { kind: "media-variants", payload: { mediaId } }, `media-variants-${mediaId}`);
}

/** Has the smaller copies of these pictures made again: the files that are there serve until then. */
export async function remakeVariants(ids: readonly string[]): Promise<void> {
  await database().transaction(async (tx) => {
    for (const id of ids) await enqueueVariants(tx, id);
  });
}

interface MadeVariant extends Variant {
  readonly height: number;
  readonly contentHash: string;
  readonly bytes: number;
}

/** Makes the smaller copies of a picture, and what stands in its place until it is there: all of it, or nothing. */
export async function makeVariants(mediaId: string): Promise<void> {
  const known = await mediaById(mediaId);
  if (known === undefined) return;
  const original = await readFile(mediaFile(known));
  const before = await variantsOfMedia([mediaId]);
  const kept = new Set(before.map(mediaFile));
  const made: MadeVariant[] = [];
  const files = () => made.map((one) => mediaFile({ ...one, id: mediaId }));
  try {
    for (const wanted of variantsOf(known.width)) made.push(await make(mediaId, original, wanted));
    const look = await impressionOf(original);
    await database().transaction((tx) => record(tx, known, { made, look }));
  } catch (error) {
    await removeFiles(files().filter((file) => !kept.has(file)));
    throw error;
  }
  const current = new Set(files());
  await removeFiles([...kept].filter((file) => !current.has(file)));
}

async function removeFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
}

async function make(id: string, original: Uint8Array, wanted: Variant): Promise<MadeVariant> {
  const { bytes, height } = await variant(original, wanted);
  const contentHash = hashOf(bytes);
  await writeDurably(mediaFile({ id, contentHash, mimeType: wanted.mimeType }), bytes);
  return { ...wanted, height, contentHash, bytes: bytes.length };
}

interface Outcomes {
  readonly made: readonly MadeVariant[];
  readonly look: { readonly thumbhash: string; readonly colour: string };
}

type Known = NonNullable<Awaited<ReturnType<typeof mediaById>>>;

async function record(tx: Tx, known: Known, { made, look }: Outcomes): Promise<void> {
  const { id } = known;
  const same = and(eq(media.id, id), eq(media.contentHash, known.contentHash));
  const isThere = await tx.update(media).set(look).where(same).returning({ id: media.id });
  if (isThere.length === 0) throw new Error("The picture is another since its copies were made.");
  await tx.delete(mediaVariants).where(eq(mediaVariants.mediaId, id));
  await tx.insert(mediaVariants).values(made.map((one) => ({ ...one, mediaId: id })));
  const data = { isShown: await isPictureShown(id) };
  await recordEvent(tx, { type: "media.ready", actorId: null, subject: id, data });
}
