import { join } from "node:path";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { media, mediaVariants } from "#db/tables.ts";
import type { Picture } from "#features/document/document.ts";
import { mediaPath, variantPath } from "#features/paths.ts";
import { env } from "#lib/env.ts";
import { placeholderOf } from "#lib/placeholder.ts";
import { endingOf, mediaKey } from "./media.ts";

const file = {
  mimeType: media.mimeType,
  contentHash: media.contentHash,
  bytes: media.bytes,
  width: media.width,
};

/** What a picture of the library is; undefined if there is none of this id. */
export async function mediaById(id: string) {
  const rows = await database()
    .read.select({ id: media.id, ...file, height: media.height, createdAt: media.createdAt })
    .from(media)
    .where(and(eq(media.id, id), isNull(media.removedAt)));
  return rows[0];
}

/** Where a picture is now whose address was another once: it was replaced, or a smaller copy was made again. */
export async function currentAddress(parts: readonly string[]): Promise<string | undefined> {
  const key = mediaKey(parts);
  const known = key && (await mediaById(key.id));
  return known && mediaPath(known);
}

/** What became of a file that was sent before, by the hash of its bytes. */
export async function knownPicture(sourceHash: string) {
  const { id, contentHash, width, height, alt, caption, credit } = media;
  const rows = await database()
    .read.select({ id, contentHash, width, height, alt, caption, credit })
    .from(media)
    .where(and(eq(media.sourceHash, sourceHash), isNull(media.removedAt)))
    .orderBy(asc(id))
    .limit(1);
  return rows[0];
}

const copy = {
  id: mediaVariants.mediaId,
  mimeType: mediaVariants.mimeType,
  contentHash: mediaVariants.contentHash,
  bytes: mediaVariants.bytes,
  width: mediaVariants.width,
};

/** The smaller copies of some pictures, the smallest first. */
export async function variantsOfMedia(ids: readonly string[]) {
  if (ids.length === 0) return [];
  return database()
    .read.select(copy)
    .from(mediaVariants)
    .where(inArray(mediaVariants.mediaId, [...ids]))
    .orderBy(asc(mediaVariants.mediaId), asc(mediaVariants.mimeType), asc(mediaVariants.width));
}

/** Where the files of a picture lie. */
export function mediaFolder(id: string): string {
  return join(env().dataDir, "media", id);
}

/** Where the file lies; all names come from us, never from an address. */
export function mediaFile(file: { id: string; contentHash: string; mimeType?: string }): string {
  const { id, contentHash, mimeType = "image/webp" } = file;
  return join(mediaFolder(id), `${contentHash}.${endingOf(mimeType)}`);
}

/** What the database knows of the file at an address under `/media`. */
export async function storedMedia(parts: readonly string[]) {
  const key = mediaKey(parts);
  if (key === undefined) return undefined;
  const { id, contentHash, mimeType } = key;
  if (contentHash.length === 64) {
    const known = await mediaById(id);
    return known?.contentHash === contentHash && known.mimeType === mimeType ? known : undefined;
  }
  const copies = await variantsOfMedia([id]);
  return copies.find((one) => one.mimeType === mimeType && one.contentHash.startsWith(contentHash));
}

export interface PictureCopy {
  readonly address: string;
  readonly width: number;
}

/** What the library adds to a picture that stands somewhere: smaller copies, and what is looked at first. */
export interface PictureFiles {
  readonly avif: readonly PictureCopy[];
  readonly webp: readonly PictureCopy[];
  readonly placeholder: string | undefined;
  /** The point that stays in sight wherever the picture is cut, in percent from the left and from above. */
  readonly focus: readonly [x: number, y: number];
}

/** A picture in its place, with its files as far as the library has any. */
export type ShownPicture = Picture & { readonly files?: PictureFiles | undefined };

async function looksOf(ids: readonly string[]) {
  return database()
    .read.select({
      id: media.id,
      contentHash: media.contentHash,
      width: media.width,
      thumbhash: media.thumbhash,
      colour: media.colour,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(media)
    .where(inArray(media.id, [...ids]));
}

type Look = Awaited<ReturnType<typeof looksOf>>[number];
type Copy = Awaited<ReturnType<typeof variantsOfMedia>>[number];

function filesOf(look: Look, all: readonly Copy[]): PictureFiles {
  const own = all.filter(({ id }) => id === look.id);
  const ofType = (type: string) =>
    own
      .filter(({ mimeType }) => mimeType === type)
      .map((one) => ({ address: variantPath({ ...one, mediaId: look.id }), width: one.width }));
  const smaller = ofType("image/webp");
  const itself = { address: mediaPath(look), width: look.width };
  return {
    avif: ofType("image/avif"),
    webp: own.length === 0 ? [] : [...smaller, itself],
    placeholder: placeholderOf(look),
    focus: [Math.round(look.focalX * 100), Math.round(look.focalY * 100)],
  };
}

/** The files of pictures, by their ids: asked for once for all that a list or a text shows. */
export async function pictureFiles(ids: readonly string[]): Promise<Readonly<Record<string, PictureFiles>>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return {};
  const [looks, copies] = await Promise.all([looksOf(wanted), variantsOfMedia(wanted)]);
  return Object.fromEntries(looks.map((look) => [look.id, filesOf(look, copies)]));
}
