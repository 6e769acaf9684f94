import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { media, mediaUses } from "#db/tables.ts";
import { type DocumentBody, type Picture, pictureIdsIn } from "#features/document/document.ts";

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
}

/** The same for an article: the pictures in its text and the one above it. */
export async function setPicturesOfArticle(
  tx: Tx,
  spot: Extract<Spot, { readonly articleId: string }>,
  { body, hero }: Text,
): Promise<void> {
  await setPictureUses(tx, spot, [...pictureIdsIn(body), ...(hero === null ? [] : [hero.mediaId])]);
}
