import { database } from "#db/connection.ts";
import { findText, searchWords } from "#db/search.ts";
import { type StoryCard, storiesById } from "#features/articles/queries.ts";
import { now } from "#lib/clock.ts";
import { deepestPage, hitsPerPage } from "./search.ts";

/** A story that was found; \u0002 and \u0003 stand around the words in the snippet. */
export type SearchHit = StoryCard & { readonly snippet: string };

export async function searchStories(text: string, { page = 1 }: { page?: number } = {}) {
  const offset = (Math.min(page, deepestPage) - 1) * hitsPerPage;
  const words = searchWords(text.slice(0, 200));
  const asked = { words, limit: hitsPerPage, offset, at: now(), countedAtMost: deepestPage * hitsPerPage };
  const { hits, total } = await findText(database(), asked);
  const snippets = new Map(hits.map(({ articleId, snippet }) => [articleId, snippet]));
  const stories = await storiesById([...snippets.keys()]);
  return {
    hits: stories.map((story): SearchHit => ({ ...story, snippet: snippets.get(story.id) ?? "" })),
    total,
  };
}
