import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, workingCopies } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { personIdOf, type Staff } from "#features/people/people.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";

/**
 * Answers the key by which translations of an article find it, and gives it one if it has none. Readers see nothing
 * of it before another article with the same key is published; the version of the working copy stays, so that
 * nobody who is writing in it is disturbed.
 */
export async function openToTranslation(staff: Staff, { id }: { id: string }): Promise<Outcome<string>> {
  return database().transaction(async (tx) => {
    const article = await articleForEditing(staff, id);
    if (article === undefined) return refused("There is no such article.");
    if (article.translationKey !== null) return done(article.translationKey);
    const translationKey = newId();
    await tx.update(workingCopies).set({ translationKey }).where(eq(workingCopies.articleId, id));
    await tx.update(articles).set({ translationKey }).where(eq(articles.id, id));
    const event = { actorId: personIdOf(staff), subject: id, data: {} } as const;
    await recordEvent(tx, { type: "article.opened-to-translation", ...event });
    return done(translationKey);
  });
}
