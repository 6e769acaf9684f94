import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, people, revisions, sections, trash, workingBylines, workingCopies } from "#db/tables.ts";
import { type ArticleState, articleState } from "#features/articles/articles.ts";
import { storedDocument, storedPicture } from "#features/document/document.ts";
import { articlePath } from "#features/paths.ts";
import { isAtLeast, type Staff } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";
import { rowsPerPage } from "./working-copies.ts";

function notInTrash(): SQL {
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

async function bylinesOf(articleIds: readonly string[]) {
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

const dates = {
  publishedRevisionId: articles.publishedRevisionId,
  publishedAt: articles.publishedAt,
  retiredAt: articles.retiredAt,
};

function inState(state: ArticleState | undefined): SQL | undefined {
  const live = and(isNull(articles.retiredAt), isNotNull(articles.publishedRevisionId));
  switch (state) {
    case undefined:
      return undefined;
    case "draft":
      return and(isNull(articles.retiredAt), isNull(articles.publishedRevisionId));
    case "scheduled":
      return and(live, gt(articles.publishedAt, now()));
    case "published":
      return and(live, lte(articles.publishedAt, now()));
    case "retired":
      return isNotNull(articles.retiredAt);
  }
}

function saying(text: string | undefined): SQL | undefined {
  if (!text) return undefined;
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return sql`lower(${workingCopies.headline}) like ${pattern} escape '\\'`;
}

export interface ArticleListFilter {
  readonly state?: ArticleState | undefined;
  readonly text?: string | undefined;
  readonly sectionId?: string | undefined;
  readonly page?: number | undefined;
}

const lastSavedFirst = [desc(workingCopies.savedAt), desc(workingCopies.articleId)];

/** The ids alone, so that nothing is read of all those that are passed over; one more than are shown. */
function idsOnPage(staff: Staff, filter: ArticleListFilter) {
  const inSection = filter.sectionId ? eq(workingCopies.sectionId, filter.sectionId) : undefined;
  return database()
    .read.select({ id: workingCopies.articleId })
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .where(and(amongTheirs(staff), notInTrash(), inState(filter.state), saying(filter.text), inSection))
    .orderBy(...lastSavedFirst)
    .limit(rowsPerPage + 1)
    .offset(((filter.page ?? 1) - 1) * rowsPerPage);
}

/** The articles that somebody may edit, the one saved last first. */
export async function articleList(staff: Staff, filter: ArticleListFilter = {}) {
  const rows = await database()
    .read.select({
      id: articles.id,
      kind: articles.kind,
      ...dates,
      headline: workingCopies.headline,
      section: { name: sections.name, slug: sections.slug, colour: sections.colour },
      version: workingCopies.version,
      publishedVersion: revisions.workingVersion,
      savedAt: workingCopies.savedAt,
      savedByName: people.name,
    })
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .leftJoin(revisions, eq(revisions.id, articles.publishedRevisionId))
    .leftJoin(sections, eq(sections.id, workingCopies.sectionId))
    .leftJoin(people, eq(people.id, workingCopies.savedById))
    .where(inArray(workingCopies.articleId, idsOnPage(staff, filter)))
    .orderBy(...lastSavedFirst);
  const shown = rows.slice(0, rowsPerPage);
  const authors = await bylinesOf(shown.map(({ id }) => id));
  const at = now();
  return {
    rows: shown.map(({ version, publishedVersion, publishedRevisionId, retiredAt, ...row }) => ({
      ...row,
      state: articleState({ publishedRevisionId, publishedAt: row.publishedAt, retiredAt }, at),
      hasUnpublishedChanges: publishedVersion !== null && publishedVersion !== version,
      bylines: authors.filter(({ articleId }) => articleId === row.id).map(({ id, name }) => ({ id, name })),
    })),
    hasNext: rows.length > rowsPerPage,
  };
}

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
      canonicalUrl: workingCopies.canonicalUrl,
      seriesId: workingCopies.seriesId,
      seriesPart: workingCopies.seriesPart,
      translationKey: workingCopies.translationKey,
      savedAt: workingCopies.savedAt,
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
  const bylines = (await bylinesOf([id])).map(({ articleId: _, ...person }) => person);
  const { id: articleId, kind, version, headline, standfirst, slug, sectionId, language } = row;
  return {
    ...{ id: articleId, kind, version, headline, standfirst, slug, sectionId, language },
    body: storedDocument(row.body),
    seoTitle: row.seoTitle,
    seoDescription: row.seoDescription,
    commentsPolicy: row.commentsPolicy,
    tagNames: row.tagNames,
    hero: storedPicture(row.hero),
    canonicalUrl: row.canonicalUrl,
    seriesId: row.seriesId,
    seriesPart: row.seriesPart,
    translationKey: row.translationKey,
    bylineIds: bylines.map((person) => person.id),
    bylines,
    savedAt: row.savedAt,
    savedByName: row.savedByName,
    isOwn: row.createdById === staff.id || bylines.some((person) => person.id === staff.id),
    live: liveOf(row),
  };
}
export type ArticleForEditing = NonNullable<Awaited<ReturnType<typeof articleForEditing>>>;
