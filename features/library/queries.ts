import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  notExists,
  notInArray,
  type SQL,
  sql,
} from "drizzle-orm";
import { database } from "#db/connection.ts";
import { dialect } from "#db/dialect.ts";
import { media, mediaUses, people } from "#db/tables.ts";
import { foldedWords } from "#features/media/media.ts";
import { pictureFiles } from "#features/media/queries.ts";
import { mediaPath } from "#features/paths.ts";
import type { Staff } from "#features/people/people.ts";
import { usesAmong } from "#features/picture-uses/queries.ts";
import { noFolder, type PictureKind, picturesPerPage } from "./library.ts";

export interface LibraryFilter {
  readonly text?: string | undefined;
  /** The id of a folder, or `noFolder`; undefined: wherever they lie. */
  readonly folder?: string | undefined;
  readonly kind?: PictureKind | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** Each word somewhere in the file name, description, caption or credit. */
function saying(text: string | undefined): SQL | undefined {
  const patterns = foldedWords(text ?? "").map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  return and(...patterns.map((pattern) => sql`${media.words} like ${pattern} escape '\\'`));
}

function inFolder(folder: string | undefined): SQL | undefined {
  if (folder === undefined) return undefined;
  return folder === noFolder ? isNull(media.folderId) : eq(media.folderId, folder);
}

function ofKind(kind: PictureKind | undefined): SQL | undefined {
  const there = isNull(media.removedAt);
  switch (kind) {
    case undefined:
      return there;
    case "removed":
      return isNotNull(media.removedAt);
    case "undescribed":
      return and(there, sql`${media.alt} = ''`, isNull(media.decorativeAt));
    case "unused": {
      const { read } = database();
      const uses = read.select({ id: mediaUses.mediaId }).from(mediaUses);
      // The same to both; each engine is several times as quick with one of them.
      const nowhere =
        dialect === "sqlite"
          ? notInArray(media.id, uses)
          : notExists(uses.where(eq(mediaUses.mediaId, media.id)));
      return and(there, nowhere);
    }
  }
}

/** The ids alone, so that nothing is read of all those that are passed over; one more than are shown. */
function idsOnPage({ text, folder, kind, after, before }: LibraryFilter) {
  const place = before ? gt(media.id, before) : after ? lt(media.id, after) : undefined;
  return database()
    .read.select({ id: media.id })
    .from(media)
    .where(and(ofKind(kind), inFolder(folder), saying(text), place))
    .orderBy(before ? asc(media.id) : desc(media.id))
    .limit(picturesPerPage + 1);
}

const row = {
  id: media.id,
  fileName: media.fileName,
  contentHash: media.contentHash,
  bytes: media.bytes,
  width: media.width,
  height: media.height,
  alt: media.alt,
  decorativeAt: media.decorativeAt,
  caption: media.caption,
  credit: media.credit,
  focalX: media.focalX,
  focalY: media.focalY,
  folderId: media.folderId,
  createdById: media.createdById,
  createdByName: people.name,
  createdAt: media.createdAt,
  removedAt: media.removedAt,
};

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(where: SQL | undefined, oldestFirst = false) {
  return database()
    .read.select(row)
    .from(media)
    .leftJoin(people, eq(people.id, media.createdById))
    .where(where)
    .orderBy(oldestFirst ? asc(media.id) : desc(media.id));
}

function shownAs(
  { contentHash, decorativeAt, ...picture }: Row,
  all: Awaited<ReturnType<typeof pictureFiles>>,
) {
  const address = mediaPath({ id: picture.id, contentHash });
  const { webp: [smallest] = [], placeholder } = all[picture.id] ?? {};
  const thumbnail = smallest?.address ?? address;
  return { ...picture, address, thumbnail, placeholder, isDecorative: decorativeAt !== null };
}

/** A page of the library, what came last first. */
export async function libraryPage(_: Staff, filter: LibraryFilter = {}) {
  const found = await rowsOf(inArray(media.id, idsOnPage(filter)), filter.before !== undefined);
  const hasMore = found.length > picturesPerPage;
  const shown = found.slice(0, picturesPerPage);
  if (filter.before) shown.reverse();
  const ids = shown.map(({ id }) => id);
  const [files, uses] = await Promise.all([pictureFiles(ids), usesAmong(ids)]);
  const used = new Set(uses.map(({ mediaId }) => mediaId));
  return {
    pictures: shown.map((one) => ({ ...shownAs(one, files), isUsed: used.has(one.id) })),
    hasNewer: filter.before ? hasMore : filter.after !== undefined,
    hasOlder: filter.before ? true : hasMore,
  };
}
export type LibraryPage = Awaited<ReturnType<typeof libraryPage>>;
export type LibraryPicture = LibraryPage["pictures"][number];

/** Some pictures of the library, or taken out of it, in no order. */
export async function picturesById(ids: readonly string[]) {
  if (ids.length === 0) return [];
  return rowsOf(inArray(media.id, [...ids]));
}

/** One picture, also if it was taken out. */
export async function pictureInLibrary(_: Staff, id: string) {
  const [found] = await picturesById([id]);
  return found && shownAs(found, await pictureFiles([id]));
}
export type PictureDetails = NonNullable<Awaited<ReturnType<typeof pictureInLibrary>>>;
