import { and, eq, gte, inArray } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { articles, homePicks } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type Editor, personIdOf } from "#features/people/people.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { mostPicks } from "./home.ts";

/** Puts these stories on the home page, the lead first; none lets it arrange itself. */
export async function composeHome(
  editor: Editor,
  input: { articleIds: readonly string[] },
): Promise<Outcome> {
  const ids = [...new Set(input.articleIds)];
  if (ids.length > mostPicks) return refused(`There is room for ${mostPicks} stories.`, "articleIds");
  return database().transaction(async (tx) => {
    const isStory = and(inArray(articles.id, ids), eq(articles.kind, "story"));
    const known = ids.length === 0 ? [] : await tx.select({ id: articles.id }).from(articles).where(isStory);
    if (known.length < ids.length)
      return refused("One of these stories is not there any more.", "articleIds");
    await tx.delete(homePicks).where(gte(homePicks.position, 0));
    const rows = ids.map((articleId, position) => ({ articleId, position }));
    if (rows.length > 0) await tx.insert(homePicks).values(rows);
    const event = { actorId: personIdOf(editor), subject: "home", data: { stories: ids.length } } as const;
    await recordEvent(tx, { type: "home.composed", ...event });
    return done(undefined);
  });
}
