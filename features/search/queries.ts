import { database } from "#db/connection.ts";
import { countText, findText, searchWords, textsOf } from "#db/search.ts";
import { type StoryCard, storiesById } from "#features/articles/queries.ts";
import { now } from "#lib/clock.ts";
import { goodUntil } from "#lib/request-context.ts";
import { deepestPage, hitsPerPage, stretchOf } from "./search.ts";

/** A story that was found; \u0002 and \u0003 stand around the words in the snippet. */
export type SearchHit = StoryCard & { readonly snippet: string };

interface Filters {
  readonly sectionId?: string | undefined;
  /** See `searchTime`. */
  readonly time?: string | undefined;
  /** Whose days and years these are. */
  readonly zone?: string;
}

async function asked(text: string, { sectionId, time = "", zone = "UTC" }: Filters) {
  const at = now();
  const { turnsAt, ...stretch } = stretchOf(time, zone, at);
  if (turnsAt !== undefined) goodUntil(turnsAt);
  const words = searchWords(text.slice(0, 200));
  const texts = words.length === 0 ? undefined : await textsOf(database(), stretch);
  return { words, at, sectionId, ...stretch, texts, countedAtMost: deepestPage * hitsPerPage };
}

/** One page of the stories that hold all words, the most fitting first, and how many there are. */
export async function searchStories(text: string, filters: Filters & { readonly page?: number } = {}) {
  const question = await asked(text, filters);
  const total = await countText(database(), question);
  const offset = (Math.min(filters.page ?? 1, deepestPage) - 1) * hitsPerPage;
  const hits = await findText(database(), { ...question, limit: hitsPerPage, offset });
  const snippets = new Map(hits.map(({ articleId, snippet }) => [articleId, snippet]));
  const stories = await storiesById([...snippets.keys()]);
  return {
    hits: stories.map((story): SearchHit => ({ ...story, snippet: snippets.get(story.id) ?? "" })),
    total,
  };
}

/** How many there would be: in all sections, from any time, and without any filter. */
export async function searchTotals(text: string, { sectionId, time, zone = "UTC" }: Filters) {
  const count = async (filters: Filters) => countText(database(), await asked(text, { ...filters, zone }));
  return {
    anySection: await count({ time }),
    anyTime: await count({ sectionId }),
    anything: await count({}),
  };
}
