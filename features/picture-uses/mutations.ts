import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { articles, media, mediaUses, revisions, workingCopies } from "#db/tables.ts";
import {
  type DocumentBody,
  type Picture,
  pictureIdsIn,
  storedDocument,
  storedPicture,
} from "#features/document/document.ts";
import { type PictureChange, withPictures } from "#features/document/pictures.ts";

type Spot =
  | { readonly place: "working" | "published"; readonly articleId: string }
  | { readonly place: "settings"; readonly key: string };

function subjectOf(spot: Spot): string {
  switch (spot.place) {
    case "working":
    case "published":
      return spot.articleId;
    case "settings":
      return spot.key;
  }
}

async function known(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, [...ids]));
  return rows.map(({ id }) => id);
}

/** Notes which pictures of the library stand somewhere, instead of those that stood there before. */
export async function setPictureUses(tx: Tx, spot: Spot, mediaIds: readonly string[]): Promise<void> {
  const subjectId = subjectOf(spot);
  const here = and(eq(mediaUses.subjectId, subjectId), eq(mediaUses.place, spot.place));
  const rows = await tx.select({ id: mediaUses.mediaId }).from(mediaUses).where(here);
  const before = new Set(rows.map(({ id }) => id));
  const wanted = new Set(mediaIds);
  const gone = [...before].filter((id) => !wanted.has(id));
  if (gone.length > 0) await tx.delete(mediaUses).where(and(here, inArray(mediaUses.mediaId, gone)));
  const come = await known(
    tx,
    [...wanted].filter((id) => !before.has(id)),
  );
  if (come.length === 0) return;
  const articleId = "articleId" in spot ? spot.articleId : null;
  await tx
    .insert(mediaUses)
    .values(come.map((mediaId) => ({ mediaId, place: spot.place, subjectId, articleId })));
}

interface Text {
  readonly body: DocumentBody;
  readonly hero: Picture | null;
  readonly sharePicture: Picture | null;
}

/** The same for an article: the pictures in its text, the one above it and the one beside links to it. */
export async function setPicturesOfArticle(
  tx: Tx,
  spot: Extract<Spot, { readonly articleId: string }>,
  { body, hero, sharePicture }: Text,
): Promise<void> {
  const others = [hero, sharePicture].flatMap((picture) => picture?.mediaId ?? []);
  await setPictureUses(tx, spot, [...pictureIdsIn(body), ...others]);
}

interface StoredText {
  readonly body: unknown;
  readonly hero: unknown;
  readonly sharePicture: unknown;
}

function changed(row: StoredText, change: PictureChange) {
  const single = (value: unknown) => {
    const picture = storedPicture(value);
    return picture === null ? null : change(picture);
  };
  const body = withPictures(storedDocument(row.body), change);
  return { body, hero: single(row.hero), sharePicture: single(row.sharePicture) };
}

/**
 * Changes a picture in every text that has it: what is being written, and what readers see. Neither is a new version:
 * whoever is writing is not told that somebody else has saved.
 */
export async function changePictureInTexts(tx: Tx, mediaId: string, change: PictureChange): Promise<void> {
  const only: PictureChange = (picture) => (picture.mediaId === mediaId ? change(picture) : picture);
  const having = (place: "working" | "published") =>
    tx
      .select({ id: mediaUses.subjectId })
      .from(mediaUses)
      .where(and(eq(mediaUses.mediaId, mediaId), eq(mediaUses.place, place)));
  const { articleId: id, body, hero, sharePicture } = workingCopies;
  const written = await tx
    .select({ id, body, hero, sharePicture })
    .from(workingCopies)
    .where(inArray(id, having("working")));
  for (const row of written) await tx.update(workingCopies).set(changed(row, only)).where(eq(id, row.id));
  const out = await tx
    .select({
      id: revisions.id,
      body: revisions.body,
      hero: revisions.hero,
      sharePicture: revisions.sharePicture,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.publishedRevisionId, revisions.id))
    .where(inArray(articles.id, having("published")));
  for (const row of out) await tx.update(revisions).set(changed(row, only)).where(eq(revisions.id, row.id));
}
