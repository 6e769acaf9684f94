import { and, asc, eq, exists, inArray, notExists, or, type SQL } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, people, revisions, sections, trash, workingBylines, workingCopies } from "#db/tables.ts";
import { articleState } from "#features/articles/articles.ts";
import { storedDocument, storedPicture } from "#features/document/document.ts";
import { articlePath } from "#features/paths.ts";
import { isAtLeast, type Staff } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";

export function notInTrash(): SQL {
  const { articleId } = trash;
  const thrown = database().read.select({ articleId }).from(trash).where(eq(articleId, articles.id));
  return notExists(thrown);
}

/**
 * Whoever is not an editor sees what they began or stand in the byline of, and does not learn of the rest.
 * This asks it of one article; a list starts from `amongTheirs`. Nobody works on what lies in the trash.
 */
export function withinReach(staff: Staff): SQL | undefined {
  return and(notInTrash(), ofTheirs(staff));
}

function ofTheirs(staff: Staff): SQL | undefined {
  if (isAtLeast(staff.role, "editor")) return undefined;
  const { articleId, personId } = workingBylines;
  const written = database()
    .read.select({ articleId })
    .from(workingBylines)
    .where(and(eq(articleId, articles.id), eq(personId, staff.id)));
  return or(eq(articles.createdById, staff.id), exists(written));
}

/** Whatever somebody may see, in the trash or not. */
export function amongTheirs(staff: Staff): SQL | undefined {
  if (isAtLeast(staff.role, "editor")) return undefined;
  const { read } = database();
  const begun = read.select({ id: articles.id }).from(articles).where(eq(articles.createdById, staff.id));
  const written = read
    .select({ id: workingBylines.articleId })
    .from(workingBylines)
    .where(eq(workingBylines.personId, staff.id));
  return inArray(articles.id, begun.union(written));
}

/** Who is to stand in the byline of some articles, in their order. */
export async function workingBylinesOf(articleIds: readonly string[]) {
  if (articleIds.length === 0) return [];
  return database()
    .read.select({
      articleId: workingBylines.articleId,
      id: people.id,
      name: people.name,
      slug: people.slug,
      bio: people.bio,
    })
    .from(workingBylines)
    .innerJoin(people, eq(people.id, workingBylines.personId))
    .where(inArray(workingBylines.articleId, [...articleIds]))
    .orderBy(asc(workingBylines.articleId), asc(workingBylines.position));
}

/** What the state of an article is read off. */
export const dates = {
  publishedRevisionId: articles.publishedRevisionId,
  publishedAt: articles.publishedAt,
  retiredAt: articles.retiredAt,
};

const liveSection = {
  liveSlug: articles.slug,
  liveSectionId: articles.sectionId,
  liveUpdatedAt: articles.updatedAt,
};

function copyRows(staff: Staff, id: string) {
  return database()
    .read.select({
      id: articles.id,
      kind: articles.kind,
      createdById: articles.createdById,
      ...dates,
      ...liveSection,
      liveSectionSlug: sections.slug,
      publishedVersion: revisions.workingVersion,
      version: workingCopies.version,
      headline: workingCopies.headline,
      standfirst: workingCopies.standfirst,
      body: workingCopies.body,
      slug: workingCopies.slug,
      sectionId: workingCopies.sectionId,
      language: workingCopies.language,
      seoTitle: workingCopies.seoTitle,
      seoDescription: workingCopies.seoDescription,
      commentsPolicy: workingCopies.commentsPolicy,
      tagNames: workingCopies.tagNames,
      hero: workingCopies.hero,
      sharePicture: workingCopies.sharePicture,
      canonicalUrl: workingCopies.canonicalUrl,
      seriesId: workingCopies.seriesId,
      seriesPart: workingCopies.seriesPart,
      translationKey: workingCopies.translationKey,
      savedAt: workingCopies.savedAt,
      savedById: workingCopies.savedById,
      savedByName: people.name,
    })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .leftJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(people, eq(people.id, workingCopies.savedById))
    .where(and(eq(articles.id, id), withinReach(staff)));
}

function liveOf(row: Awaited<ReturnType<typeof copyRows>>[number]) {
  const { liveSlug: slug, liveSectionId: sectionId, liveSectionSlug: sectionSlug } = row;
  return {
    state: articleState(row, now()),
    slug,
    sectionId,
    sectionSlug,
    /** Where readers find it, or will: null for a draft. */
    path: slug === null ? null : articlePath({ slug, sectionSlug }),
    publishedAt: row.publishedAt,
    updatedAt: row.liveUpdatedAt,
    retiredAt: row.retiredAt,
    /** The version of the working copy that readers see. */
    version: row.publishedVersion,
    hasUnpublishedChanges: row.publishedVersion !== null && row.publishedVersion !== row.version,
  };
}

/** The working copy of an article and what is known of what readers see; undefined if it is not theirs. */
export async function articleForEditing(staff: Staff, id: string) {
  const [row] = await copyRows(staff, id);
  if (row === undefined) return undefined;
  const bylines = (await workingBylinesOf([id])).map(({ articleId: _, ...person }) => person);
  const { id: articleId, kind, version, headline, standfirst, slug, sectionId, language } = row;
  const { seoTitle, seoDescription, commentsPolicy } = row;
  return {
    ...{ id: articleId, kind, version, headline, standfirst, slug, sectionId, language },
    body: storedDocument(row.body),
    ...{ seoTitle, seoDescription, commentsPolicy, tagNames: row.tagNames },
    hero: storedPicture(row.hero),
    sharePicture: storedPicture(row.sharePicture),
    canonicalUrl: row.canonicalUrl,
    seriesId: row.seriesId,
    seriesPart: row.seriesPart,
    translationKey: row.translationKey,
    bylineIds: bylines.map((person) => person.id),
    bylines,
    savedAt: row.savedAt,
    savedById: row.savedById,
    savedByName: row.savedByName,
    isOwn: row.createdById === staff.id || bylines.some((person) => person.id === staff.id),
    live: liveOf(row),
  };
}
export type ArticleForEditing = NonNullable<Awaited<ReturnType<typeof articleForEditing>>>;
