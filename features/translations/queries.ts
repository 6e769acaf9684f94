import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, workingCopies } from "#db/tables.ts";
import type { Staff } from "#features/people/people.ts";
import { notInTrash, withinReach } from "#features/working-copies/queries.ts";

const version = {
  id: articles.id,
  headline: workingCopies.headline,
  language: workingCopies.language,
  translationKey: workingCopies.translationKey,
};

/** What tells the same as an article in other languages, published or not. */
export async function versionsOf(_staff: Staff, article: { id: string; translationKey: string | null }) {
  if (article.translationKey === null) return [];
  return database()
    .read.select(version)
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .where(
      and(
        eq(workingCopies.translationKey, article.translationKey),
        isNotNull(workingCopies.translationKey),
        ne(workingCopies.articleId, article.id),
        notInTrash(),
      ),
    )
    .orderBy(asc(workingCopies.articleId));
}
export type Version = Awaited<ReturnType<typeof versionsOf>>[number];

const [lookedAt, offered] = [200, 8];

/** Articles of theirs, in another language, with some words in their headline: what could be a translation. */
export async function possibleVersions(staff: Staff, of: { id: string; language: string }, text: string) {
  if (text === "") return [];
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const ids = database()
    .read.select({ id: workingCopies.articleId })
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .where(
      and(
        sql`lower(${workingCopies.headline}) like ${pattern} escape '\\'`,
        ne(workingCopies.articleId, of.id),
        withinReach(staff),
      ),
    )
    .orderBy(desc(workingCopies.savedAt), desc(workingCopies.articleId))
    .limit(lookedAt);
  return database()
    .read.select(version)
    .from(workingCopies)
    .innerJoin(articles, eq(articles.id, workingCopies.articleId))
    .where(and(inArray(workingCopies.articleId, ids), ne(workingCopies.language, of.language)))
    .orderBy(desc(workingCopies.savedAt), desc(workingCopies.articleId))
    .limit(offered);
}
