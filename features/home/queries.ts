import { asc } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { homePicks } from "#db/tables.ts";
import { storiesById } from "#features/articles/queries.ts";

/** What an editor has put on the home page, as far as readers can see it, the lead first. */
export async function pickedStories() {
  const picks = await database()
    .read.select({ id: homePicks.articleId })
    .from(homePicks)
    .orderBy(asc(homePicks.position));
  return storiesById(picks.map(({ id }) => id));
}
