import {
  type AnyColumn,
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import { database } from "#db/connection.ts";
import {
  articles,
  people,
  revisions,
  sections,
  workingBylines,
  workingCopies,
  workingTags,
} from "#db/tables.ts";
import { type ArticleKind, type ArticleState, articleState } from "#features/articles/articles.ts";
import type { Staff } from "#features/people/people.ts";
import { amongTheirs, dates, notInTrash, workingBylinesOf } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";
import type { Cursor } from "#lib/cursor.ts";
import { type ListSort, rowsPerPage } from "./listings.ts";

export interface ListingFilter {
  readonly text?: string | undefined;
  readonly state?: ArticleState | undefined;
  readonly sectionId?: string | undefined;
  readonly authorId?: string | undefined;
  /** The slug of a tag. */
  readonly tag?: string | undefined;
  readonly kind?: ArticleKind | undefined;
  readonly sort?: ListSort | undefined;
  /** The rows that follow this one, or those that come before it. */
  readonly after?: Cursor | undefined;
  readonly before?: Cursor | undefined;
}

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

function saying(text: string): SQL {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return sql`lower(${workingCopies.headline}) like ${pattern} escape '\\'`;
}

/** More articles than these are not named one by one. */
const few = 1000;

/**
 * The index in the order of publishing has no headlines: where few say it, they are found first, in one that has;
 * where many do, a page of them is soon met on the way.
 */
async function whoSay(text: string | undefined, sort: ListSort): Promise<SQL | undefined> {
  if (!text) return undefined;
  if (sort !== "published") return saying(text);
  const said = database()
    .read.select({ id: workingCopies.articleId })
    .from(workingCopies)
    .where(saying(text));
  const found = await said.limit(few);
  return found.length < few
    ? inArray(
        articles.id,
        found.map(({ id }) => id),
      )
    : saying(text);
}

function by(authorId: string | undefined): SQL | undefined {
  if (authorId === undefined) return undefined;
  const { articleId, personId } = workingBylines;
  const written = database().read.select({ articleId }).from(workingBylines).where(eq(personId, authorId));
  return inArray(workingCopies.articleId, written);
}

function tagged(tag: string | undefined): SQL | undefined {
  if (tag === undefined) return undefined;
  const { articleId, slug } = workingTags;
  const found = database().read.select({ articleId }).from(workingTags).where(eq(slug, tag));
  return inArray(workingCopies.articleId, found);
}

function matching(staff: Staff, filter: ListingFilter): SQL | undefined {
  const { sectionId, kind } = filter;
  return and(
    amongTheirs(staff),
    notInTrash(),
    inState(filter.state),
    by(filter.authorId),
    tagged(filter.tag),
    sectionId === undefined ? undefined : eq(workingCopies.sectionId, sectionId),
    // Not by an index of kinds: nearly all articles would be put in order for one page of them.
    kind === undefined ? undefined : ne(articles.kind, kind === "story" ? "page" : "story"),
  );
}

const lowerHeadline = sql`lower(${workingCopies.headline})`;

interface Order {
  /** What is sorted by, and then by the id of the same table, so that one index has both. */
  readonly key: SQL;
  readonly id: AnyColumn;
  readonly isDescending: boolean;
  /** The value of a cursor as the database compares it. */
  readonly read: (value: string) => SQLWrapper;
  readonly only?: SQL;
}

const time = (value: string) => new Date(Math.min(Number(value) || 0, 8.64e15));
const { savedAt, articleId: copyId } = workingCopies;
const { publishedAt } = articles;

const orders: Readonly<Record<ListSort, Order>> = {
  saved: {
    key: sql`${savedAt}`,
    id: copyId,
    isDescending: true,
    read: (value) => sql.param(time(value), savedAt),
  },
  published: {
    key: sql`${publishedAt}`,
    id: articles.id,
    isDescending: true,
    read: (value) => sql.param(time(value), publishedAt),
    only: isNotNull(publishedAt),
  },
  headline: { key: lowerHeadline, id: copyId, isDescending: false, read: (value) => sql.param(value) },
};

/** The first condition alone says where in the index to begin. */
function beyond({ key, id, read }: Order, cursor: Cursor, isDescending: boolean): SQL | undefined {
  const value = read(cursor.value);
  const [from, past] = isDescending ? [lte, lt] : [gte, gt];
  return and(from(key, value), or(past(key, value), past(id, cursor.id)));
}

/** The ids alone, so that nothing is read of all those that are passed over; one more than are shown. */
async function idsOnPage(staff: Staff, filter: ListingFilter): Promise<string[]> {
  const order = orders[filter.sort ?? "saved"];
  const isBack = filter.before !== undefined;
  const isDescending = order.isDescending !== isBack;
  const cursor = filter.before ?? filter.after;
  const words = await whoSay(filter.text, filter.sort ?? "saved");
  const towards = isDescending ? desc : asc;
  const rows = await database()
    .read.select({ id: workingCopies.articleId })
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .where(and(matching(staff, filter), words, order.only, cursor && beyond(order, cursor, isDescending)))
    .orderBy(towards(order.key), towards(order.id))
    .limit(rowsPerPage + 1);
  return rows.map(({ id }) => id);
}

async function rowsOf(ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await database()
    .read.select({
      id: articles.id,
      kind: articles.kind,
      ...dates,
      headline: workingCopies.headline,
      sortedHeadline: lowerHeadline.mapWith(String),
      section: { id: sections.id, name: sections.name, slug: sections.slug, colour: sections.colour },
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
    .where(inArray(workingCopies.articleId, [...ids]));
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function cursorOf(row: Row | undefined, sort: ListSort): Cursor<Date | string> | undefined {
  if (row === undefined) return undefined;
  const { id, savedAt, publishedAt, sortedHeadline } = row;
  return { id, value: { saved: savedAt, published: publishedAt ?? savedAt, headline: sortedHeadline }[sort] };
}

/** A page of the articles that somebody may edit, and where the pages beside it begin. */
export async function articleList(staff: Staff, filter: ListingFilter = {}) {
  const { sort = "saved", before, after } = filter;
  const found = await idsOnPage(staff, filter);
  const isMore = found.length > rowsPerPage;
  const ids = found.slice(0, rowsPerPage);
  if (before !== undefined) ids.reverse();
  const [rows, authors] = await Promise.all([rowsOf(ids), workingBylinesOf(ids)]);
  const at = now();
  const isFirst = before === undefined ? after === undefined : !isMore;
  const isLast = before === undefined && !isMore;
  return {
    rows: rows.map(
      ({ version, publishedVersion, publishedRevisionId, retiredAt, sortedHeadline: _, ...row }) => ({
        ...row,
        state: articleState({ publishedRevisionId, publishedAt: row.publishedAt, retiredAt }, at),
        hasUnpublishedChanges: publishedVersion !== null && publishedVersion !== version,
        bylines: authors
          .filter(({ articleId }) => articleId === row.id)
          .map(({ id, name }) => ({ id, name })),
      }),
    ),
    previous: isFirst ? undefined : cursorOf(rows[0], sort),
    next: isLast ? undefined : cursorOf(rows.at(-1), sort),
  };
}
export type ListedArticle = Awaited<ReturnType<typeof articleList>>["rows"][number];
