import { asc } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { homePicks } from "#db/tables.ts";
import { newestStories, publishedArticle, type StoryCard, storiesById } from "#features/articles/queries.ts";
import type { Editor } from "#features/people/people.ts";
import { searchStories } from "#features/search/queries.ts";
import { allSections } from "#features/sections/queries.ts";
import { arrange, mostPicks, perBlock } from "./home.ts";

/** What an editor has put on the home page, as far as readers can see it, the lead first. */
export async function pickedStories() {
  const picks = await database()
    .read.select({ id: homePicks.articleId })
    .from(homePicks)
    .orderBy(asc(homePicks.position));
  return storiesById(picks.map(({ id }) => id));
}

/** The home page with these stories in front, and the lead in full. */
export async function frontWith(picked: readonly StoryCard[]) {
  const [sections, latest] = await Promise.all([allSections(), newestStories({ limit: mostPicks })]);
  const bySection = await Promise.all(
    sections.map(async (section) => {
      const stories = await newestStories({ sectionId: section.id, limit: mostPicks + perBlock });
      return { section, stories };
    }),
  );
  const page = arrange(picked, latest, bySection);
  return { page, article: page.lead && (await publishedArticle("story", page.lead.slug)) };
}

const offered = 8;

/** Stories that could stand on the home page: those that fit the words, or the newest. */
export async function storiesToPick(_editor: Editor, text: string) {
  const stories = text === "" ? await newestStories({ limit: offered }) : (await searchStories(text)).hits;
  return stories
    .slice(0, offered)
    .map(({ id, headline, section }) => ({ id, headline, section: section.name }));
}
export type StoryToPick = Awaited<ReturnType<typeof storiesToPick>>[number];
