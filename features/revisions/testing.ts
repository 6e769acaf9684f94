import { desc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { revisions } from "#db/tables.ts";

/** Empty where nothing of the article has been published or set aside. */
export async function newestRevision(articleId: string): Promise<string> {
  const rows = await database()
    .read.select({ id: revisions.id })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(1);
  return rows[0]?.id ?? "";
}
