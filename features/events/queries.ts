import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, lte } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, articleTags, events, people, sections, tags } from "#db/tables.ts";
import { type ArticleKind, articleKinds } from "#features/articles/articles.ts";
import { bylinesOf } from "#features/articles/queries.ts";
import { archivePath, articlePath, authorPath, sectionPath, seriesKey, tagPath } from "#features/paths.ts";
import { publication } from "#features/settings/queries.ts";
import { utcToZoned } from "#lib/time-zone.ts";
import type { Placement } from "./events.ts";

export interface EventFilter {
  readonly type?: string | undefined;
  readonly actorId?: string | undefined;
  readonly subject?: string | undefined;
  /** Events older than this sequence number: the last one of the page before. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/** The audit log, newest first; `actorName` null for a guest, the software itself, or someone erased. */
export async function eventPage(filter: EventFilter = {}) {
  return database()
    .read.select({
      seq: events.seq,
      at: events.at,
      type: events.type,
      actorId: events.actorId,
      actorName: people.name,
      subject: events.subject,
      data: events.data,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    .where(
      and(
        filter.type === undefined ? undefined : eq(events.type, filter.type),
        filter.actorId === undefined ? undefined : eq(events.actorId, filter.actorId),
        filter.subject === undefined ? undefined : eq(events.subject, filter.subject),
        filter.before === undefined ? undefined : lt(events.seq, filter.before),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(filter.limit ?? 50);
}

/** The number of the newest event; 0 before the first. */
export async function newestEvent(): Promise<number> {
  const rows = await database()
    .read.select({ seq: events.seq })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1);
  return rows[0]?.seq ?? 0;
}

const happened = { seq: events.seq, type: events.type, data: events.data };

/** The most that `eventsAfter` gives. */
export const eventsAtOnce = 500;

/** What has happened after the event of this number, in order, a batch at a time. */
export async function eventsAfter(seq: number) {
  return database()
    .read.select(happened)
    .from(events)
    .where(gt(events.seq, seq))
    .orderBy(asc(events.seq))
    .limit(eventsAtOnce);
}

/** The events of these numbers, as far as they are there. */
export async function eventsNumbered(numbers: readonly number[]) {
  if (numbers.length === 0) return [];
  return database()
    .read.select(happened)
    .from(events)
    .where(inArray(events.seq, [...numbers]));
}

/** The pages besides their sections that tell of some articles: of their tags, authors, months and translations. */
export async function pagesAlsoOn(articleIds: readonly string[]) {
  if (articleIds.length === 0) return [];
  // One after the other: inside a transaction they share its one connection.
  const authors = await bylinesOf(articleIds);
  const tagged = await tagsOf(articleIds);
  const translated = await translationsOf(articleIds);
  const placed = await listsOf(articleIds);
  return [
    ...authors.map((row) => ({ articleId: row.articleId, path: authorPath(row) })),
    ...tagged.map((row) => ({ articleId: row.articleId, path: tagPath(row) })),
    ...translated,
    ...placed,
  ];
}

/** The archive and the series that stories belong to. */
async function listsOf(articleIds: readonly string[]) {
  const { timeZone } = await publication();
  const { id, publishedAt, seriesId } = articles;
  const rows = await database()
    .read.select({ articleId: id, publishedAt, seriesId })
    .from(articles)
    .where(and(inArray(id, [...articleIds]), eq(articles.kind, "story")));
  return rows.flatMap((row) => {
    const day = row.publishedAt && utcToZoned(row.publishedAt, timeZone);
    const archive = day ? ["", day.slice(0, 4), day.slice(0, 7)].map(archivePath) : [];
    const lists = row.seriesId === null ? archive : [...archive, seriesKey(row.seriesId)];
    return lists.map((path) => ({ articleId: row.articleId, path }));
  });
}

async function tagsOf(articleIds: readonly string[]) {
  return database()
    .read.select({ articleId: articleTags.articleId, slug: tags.slug })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, [...articleIds]));
}

async function translationsOf(articleIds: readonly string[]) {
  const { read } = database();
  const keyed = await read
    .select({ articleId: articles.id, key: articles.translationKey })
    .from(articles)
    .where(and(inArray(articles.id, [...articleIds]), isNotNull(articles.translationKey)));
  const keys = [...new Set(keyed.flatMap(({ key }) => key ?? []))];
  if (keys.length === 0) return [];
  const rows = await read
    .select({
      id: articles.id,
      key: articles.translationKey,
      slug: articles.slug,
      sectionSlug: sections.slug,
    })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(and(inArray(articles.translationKey, keys), isNotNull(articles.translationKey)));
  const placed = rows.flatMap(({ id, key, slug, sectionSlug }) =>
    slug === null ? [] : [{ id, key, path: articlePath({ slug, sectionSlug }) }],
  );
  return keyed.flatMap(({ articleId, key }) =>
    placed.filter((row) => row.key === key && row.id !== articleId).map(({ path }) => ({ articleId, path })),
  );
}

const live = and(isNull(articles.retiredAt), isNotNull(articles.publishedRevisionId));

/** Where the articles stand that fell due after `after` and until `until`. */
export async function publishedBetween(after: Date, until: Date): Promise<Placement[]> {
  const due = (await Promise.all(articleKinds.map((kind) => dueBetween(kind, after, until)))).flat();
  const others = await pagesAlsoOn(due.map(({ id }) => id));
  return due.map(({ id, slug, sectionSlug }) => ({
    path: articlePath({ slug: slug ?? "", sectionSlug }),
    sectionPath: sectionSlug === null ? null : sectionPath({ slug: sectionSlug }),
    former: null,
    alsoOn: others.filter(({ articleId }) => articleId === id).map(({ path }) => path),
  }));
}

async function dueBetween(kind: ArticleKind, after: Date, until: Date) {
  return database()
    .read.select({ id: articles.id, slug: articles.slug, sectionSlug: sections.slug })
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .where(
      and(eq(articles.kind, kind), live, gt(articles.publishedAt, after), lte(articles.publishedAt, until)),
    )
    .orderBy(asc(articles.publishedAt))
    .limit(1000);
}

/** When the first article after a moment was published, or will be; undefined if there is none. */
export async function nextPublication(after: Date): Promise<Date | undefined> {
  const dates = await Promise.all(articleKinds.map((kind) => dueNext(kind, after)));
  return dates.flatMap((date) => date ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0];
}

async function dueNext(kind: ArticleKind, after: Date): Promise<Date | null | undefined> {
  const rows = await database()
    .read.select({ publishedAt: articles.publishedAt })
    .from(articles)
    .where(and(eq(articles.kind, kind), live, gt(articles.publishedAt, after)))
    .orderBy(asc(articles.publishedAt))
    .limit(1);
  return rows[0]?.publishedAt;
}
