import type { Metadata } from "next";
import { ArchivePage } from "#features/archive/components/archive-page.tsx";
import { archiveOf } from "#features/archive/queries.ts";
import { listMetadata } from "#features/articles/components/list-metadata.ts";
import { archivePath } from "#features/paths.ts";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const site = await publication();
  return listMetadata({ name: wordsIn(site.language).lists.archive, path: archivePath() }, site);
}

/** Everything by year and month. */
export default async function WholeArchivePage() {
  const { language, timeZone } = await publication();
  const years = await archiveOf(timeZone);
  return <ArchivePage title={wordsIn(language).lists.archive} years={years} language={language} />;
}
