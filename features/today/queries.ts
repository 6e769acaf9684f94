import { and, asc, eq, gt, gte, isNotNull, isNull, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, comments, workingCopies } from "#db/tables.ts";
import { isPublic } from "#features/articles/queries.ts";
import { isPublicComment } from "#features/comments/queries.ts";
import type { Staff } from "#features/people/people.ts";
import { amongTheirs, notInTrash } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";
import { type Day, daysShown, lastDays } from "./today.ts";

const shown = 8;

/** What comes out next by itself, of all that somebody may edit. */
export async function dueNext(staff: Staff) {
  const rows = await database()
    .read.select({ id: articles.id, headline: workingCopies.headline, publishedAt: articles.publishedAt })
    .from(articles)
    .innerJoin(workingCopies, eq(workingCopies.articleId, articles.id))
    .where(
      and(
        gt(articles.publishedAt, now()),
        isNotNull(articles.publishedRevisionId),
        isNull(articles.retiredAt),
        notInTrash(),
        amongTheirs(staff),
      ),
    )
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .limit(shown);
  return rows.map(({ publishedAt, ...row }) => ({ ...row, dueAt: publishedAt ?? now() }));
}
export type Due = Awaited<ReturnType<typeof dueNext>>[number];

/** How many stories and comments came out on each of the last days of the publication's zone. */
export async function countsByDay(_staff: Staff, zone: string) {
  return Promise.all(
    lastDays(now(), zone, daysShown).map(async (day) => {
      const [stories, remarks] = await Promise.all([storiesOn(day), commentsOn(day)]);
      return { date: day.date, stories, comments: remarks };
    }),
  );
}
export type DayCounts = Awaited<ReturnType<typeof countsByDay>>[number];

function storiesOn({ from, until }: Day): Promise<number> {
  const out = and(eq(articles.kind, "story"), isPublic());
  const condition = and(out, gte(articles.publishedAt, from), lt(articles.publishedAt, until));
  return database().read.$count(articles, condition);
}

function commentsOn({ from, until }: Day): Promise<number> {
  const condition = and(isPublicComment, gte(comments.publishedAt, from), lt(comments.publishedAt, until));
  return database().read.$count(comments, condition);
}
