import { and, desc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, people, revisions } from "#db/tables.ts";
import type { Staff } from "#features/people/people.ts";
import { withinReach } from "#features/working-copies/queries.ts";

/** What has been published of an article, the newest first; nothing if the article is not theirs. */
export async function revisionsOf(staff: Staff, articleId: string) {
  const rows = await database()
    .read.select({
      id: revisions.id,
      number: revisions.number,
      headline: revisions.headline,
      slug: revisions.slug,
      wordCount: revisions.wordCount,
      reason: revisions.reason,
      createdAt: revisions.createdAt,
      createdByName: people.name,
      publishedRevisionId: articles.publishedRevisionId,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .leftJoin(people, eq(people.id, revisions.createdById))
    .where(and(eq(revisions.articleId, articleId), withinReach(staff)))
    .orderBy(desc(revisions.number));
  return rows.map(({ publishedRevisionId, ...row }) => ({ ...row, isLive: row.id === publishedRevisionId }));
}
export type RevisionRow = Awaited<ReturnType<typeof revisionsOf>>[number];
