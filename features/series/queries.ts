import { and, asc, desc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, revisions, sections, series } from "#db/tables.ts";
import { isPublic } from "#features/articles/queries.ts";
import type { Staff } from "#features/people/people.ts";

const longest = 100;

/** The parts of a series that are public, in their order, each with the title of the whole. */
export async function seriesParts(seriesId: string) {
  return database()
    .read.select({
      id: articles.id,
      slug: articles.slug,
      sectionSlug: sections.slug,
      headline: revisions.headline,
      language: articles.language,
      title: series.title,
    })
    .from(articles)
    .innerJoin(series, eq(series.id, articles.seriesId))
    .innerJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(eq(articles.seriesId, seriesId), eq(articles.kind, "story"), isPublic()))
    .orderBy(asc(articles.seriesPart), asc(articles.id))
    .limit(longest);
}
export type SeriesPart = Awaited<ReturnType<typeof seriesParts>>[number];

const offered = 200;

/** The series that a story can become a part of, the one begun last first. */
export async function seriesList(_staff: Staff) {
  return database()
    .read.select({ id: series.id, title: series.title })
    .from(series)
    .orderBy(desc(series.id))
    .limit(offered);
}
