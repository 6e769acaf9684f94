import { and, desc, eq, lt, lte, or, type SQL } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, people, sections, trash, workingBylines, workingCopies } from "#db/tables.ts";
import { articleState } from "#features/articles/articles.ts";
import { articlePath } from "#features/paths.ts";
import type { Staff } from "#features/people/people.ts";
import { amongTheirs } from "#features/working-copies/queries.ts";
import type { Cursor } from "#lib/cursor.ts";
import { endOf } from "./trash.ts";

const rowsPerPage = 50;

function rows(where: SQL | undefined) {
  return database()
    .read.select({
      id: trash.articleId,
      kind: articles.kind,
      headline: workingCopies.headline,
      removedAt: trash.removedAt,
      removedByName: people.name,
      /** When it had been taken off the site before it came here. */
      retiredAt: trash.retiredAt,
      publishedRevisionId: articles.publishedRevisionId,
      publishedAt: articles.publishedAt,
      slug: articles.slug,
      sectionSlug: sections.slug,
      createdById: articles.createdById,
    })
    .from(trash)
    .innerJoin(articles, eq(articles.id, trash.articleId))
    .innerJoin(workingCopies, eq(workingCopies.articleId, trash.articleId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(people, eq(people.id, trash.removedById))
    .where(where)
    .orderBy(desc(trash.removedAt), desc(trash.articleId));
}

function shown(row: Awaited<ReturnType<typeof rows>>[number]) {
  const { id, kind, headline, removedAt, removedByName, slug, sectionSlug, publishedAt } = row;
  return {
    ...{ id, kind, headline, removedAt, removedByName, publishedAt },
    /** What it was when it came here. */
    state: articleState(row, removedAt),
    path: slug === null ? null : articlePath({ slug, sectionSlug }),
    deletedAt: endOf(removedAt),
  };
}

function olderThan({ id, value }: Cursor<Date>): SQL | undefined {
  const { removedAt, articleId } = trash;
  return and(lte(removedAt, value), or(lt(removedAt, value), lt(articleId, id)));
}

/** A page of what lies in the trash and is theirs, what came last first. */
export async function trashList(staff: Staff, { after }: { after?: Cursor<Date> | undefined } = {}) {
  const page = after === undefined ? undefined : olderThan(after);
  const found = await rows(and(amongTheirs(staff), page)).limit(rowsPerPage + 1);
  return { rows: found.slice(0, rowsPerPage).map(shown), hasNext: found.length > rowsPerPage };
}
export type Trashed = Awaited<ReturnType<typeof trashList>>["rows"][number];

/** One article of the trash, for the software itself. */
export async function inTrash(id: string) {
  const [row] = await rows(eq(trash.articleId, id));
  return row && shown(row);
}

/** One article of the trash; undefined if it is not there or not theirs. */
export async function trashedArticle(staff: Staff, id: string) {
  const [row] = await rows(and(eq(trash.articleId, id), amongTheirs(staff)));
  if (row === undefined) return undefined;
  const { articleId, personId } = workingBylines;
  const written = await database()
    .read.select({ personId })
    .from(workingBylines)
    .where(and(eq(articleId, id), eq(personId, staff.id)));
  return {
    ...shown(row),
    retiredAt: row.retiredAt,
    isOwn: row.createdById === staff.id || written.length > 0,
  };
}
export type TrashedArticle = NonNullable<Awaited<ReturnType<typeof trashedArticle>>>;
