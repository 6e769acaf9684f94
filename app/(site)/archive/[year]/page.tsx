import type { Metadata } from "next";
import { cache } from "react";
import { ArchivePage } from "#features/archive/components/archive-page.tsx";
import { monthsOfYear } from "#features/archive/queries.ts";
import { listMetadata } from "#features/articles/components/list-metadata.ts";
import { archivePath } from "#features/paths.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";

type Props = PageProps<"/archive/[year]">;

const load = cache(async (year: string) => monthsOfYear(year, (await publication()).timeZone));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year } = await params;
  const [months, site] = await Promise.all([load(year), publication()]);
  if (months.length === 0) return absentMetadata(site);
  return listMetadata(
    { name: `${wordsIn(site.language).lists.archive} ${year}`, path: archivePath(year) },
    site,
  );
}

/** The months of a year. */
export default async function YearPage({ params }: Props) {
  const { year } = await params;
  const [months, { language }] = await Promise.all([load(year), publication()]);
  if (months.length === 0) return <Absent record={undefined} language={language} />;
  const title = wordsIn(language).lists.archive;
  return <ArchivePage title={`${title} ${year}`} years={[{ year, months }]} language={language} />;
}
