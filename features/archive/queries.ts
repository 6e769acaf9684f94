import { and, asc, desc, eq, gte, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles } from "#db/tables.ts";
import { isPublic, listedStories, newestFirst } from "#features/articles/queries.ts";
import { utcToZoned } from "#lib/time-zone.ts";
import { monthsOf, type Span, spanOf } from "./archive.ts";

const stories = () => and(eq(articles.kind, "story"), isPublic());
const during = ({ from, until }: Span) =>
  and(stories(), gte(articles.publishedAt, from), lt(articles.publishedAt, until));

async function endOfTime(order: typeof asc): Promise<Date | undefined> {
  const rows = await database()
    .read.select({ at: articles.publishedAt })
    .from(articles)
    .where(stories())
    .orderBy(order(articles.publishedAt))
    .limit(1);
  return rows[0]?.at ?? undefined;
}

/** The years from the newest story back to the first, as the clocks of the zone count them. */
export async function yearsOfArchive(zone: string): Promise<readonly string[]> {
  const [first, last] = await Promise.all([endOfTime(asc), endOfTime(desc)]);
  if (first === undefined || last === undefined) return [];
  const [from, until] = [first, last].map((at) => Number(utcToZoned(at, zone).slice(0, 4)));
  return Array.from({ length: (until ?? 0) - (from ?? 0) + 1 }, (_, i) => String((until ?? 0) - i));
}

/** How many stories each month of a year has; a month without any is left out. */
export async function monthsOfYear(year: string, zone: string) {
  if (spanOf(year, zone) === undefined || year.length !== 4) return [];
  const months = await Promise.all(
    monthsOf(year).map(async (month) => {
      const span = spanOf(month, zone);
      return { month, count: span ? await database().read.$count(articles, during(span)) : 0 };
    }),
  );
  return months.filter(({ count }) => count > 0);
}

/** Every year in which something was published, with its months. */
export async function archiveOf(zone: string) {
  const years = await yearsOfArchive(zone);
  const all = await Promise.all(
    years.map(async (year) => ({ year, months: await monthsOfYear(year, zone) })),
  );
  return all.filter(({ months }) => months.length > 0);
}

/** One page of the stories of a time, the newest first, and how many there are; `page` counts from 1. */
export async function storiesDuring(span: Span, { page, limit }: { page: number; limit: number }) {
  const { read } = database();
  const ids = read
    .select({ id: articles.id })
    .from(articles)
    .where(during(span))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset((page - 1) * limit);
  const [list, total] = await Promise.all([listedStories(ids), read.$count(articles, during(span))]);
  return { stories: list, total };
}
