import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, mediaUses, sections, workingCopies } from "#db/tables.ts";
import { articleState } from "#features/articles/articles.ts";
import { articlePath } from "#features/paths.ts";
import type { Staff } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";

/** Whether a picture stands anywhere but in what is being written. */
export async function isPictureShown(mediaId: string): Promise<boolean> {
  const rows = await database()
    .read.select({ id: mediaUses.mediaId })
    .from(mediaUses)
    .where(and(eq(mediaUses.mediaId, mediaId), ne(mediaUses.place, "working")))
    .limit(1);
  return rows.length > 0;
}

/** Where some pictures stand, one row for each place. */
export async function usesAmong(mediaIds: readonly string[]) {
  if (mediaIds.length === 0) return [];
  const { mediaId, place, subjectId } = mediaUses;
  return database()
    .read.select({ mediaId, place, subjectId })
    .from(mediaUses)
    .where(inArray(mediaId, [...mediaIds]))
    .limit(1000);
}

/** The articles that have a picture, and other places: the newest article first. At most so many. */
export async function placesOfPicture(_: Staff, mediaId: string, limit = 50) {
  const rows = await database()
    .read.select({
      place: mediaUses.place,
      subjectId: mediaUses.subjectId,
      headline: workingCopies.headline,
      slug: articles.slug,
      sectionSlug: sections.slug,
      publishedRevisionId: articles.publishedRevisionId,
      publishedAt: articles.publishedAt,
      retiredAt: articles.retiredAt,
    })
    .from(mediaUses)
    .leftJoin(articles, eq(articles.id, mediaUses.articleId))
    .leftJoin(workingCopies, eq(workingCopies.articleId, mediaUses.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(desc(mediaUses.subjectId))
    .limit(limit * 2);
  return placesIn(rows).slice(0, limit);
}

interface UseRow {
  readonly place: "working" | "published" | "settings";
  readonly subjectId: string;
  readonly headline: string | null;
  readonly slug: string | null;
  readonly sectionSlug: string | null;
  readonly publishedRevisionId: string | null;
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
}

/** Each subject once, with the places that it has the picture in. */
function placesIn(rows: readonly UseRow[]) {
  return [...Map.groupBy(rows, ({ subjectId }) => subjectId)].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { headline, slug, sectionSlug } = first;
    const places = group.map(({ place }) => place);
    const path = slug === null ? null : articlePath({ slug, sectionSlug });
    return [{ id, isArticle: headline !== null, headline, places, path, state: articleState(first, now()) }];
  });
}
export type PictureUse = Awaited<ReturnType<typeof placesOfPicture>>[number];
