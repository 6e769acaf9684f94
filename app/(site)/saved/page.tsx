import type { Metadata } from "next";
import { SavedPage } from "#features/articles/components/saved-page.tsx";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { title } from "#lib/title.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { name, language } = await publication();
  return { title: title(wordsIn(language).tools.savedTitle, name), robots: { index: false } };
}

export default async function SavedStoriesPage() {
  const { language } = await publication();
  return <SavedPage language={language} />;
}
