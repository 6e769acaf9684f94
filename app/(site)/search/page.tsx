import type { Metadata } from "next";
import { yearsOfArchive } from "#features/archive/queries.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { SearchPage } from "#features/search/components/search-page.tsx";
import { searchStories, searchTotals } from "#features/search/queries.ts";
import { hitsPerPage, searchText, searchTime } from "#features/search/search.ts";
import { allSections } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { pageCount, pageNumber } from "#lib/page-number.ts";
import { title } from "#lib/title.ts";

type Props = PageProps<"/search">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = searchText((await searchParams).q);
  const { name, language } = await publication();
  const { search } = wordsIn(language);
  // The page that asks is one page; its answers have no end.
  const robots = words === "" ? null : { index: false };
  return { title: title(words && search.quoted(words), search.title, name), robots };
}

export default async function SearchStoriesPage({ searchParams }: Props) {
  const [query, locale, sections] = await Promise.all([searchParams, publication(), allSections()]);
  const [words, time, page] = [searchText(query.q), searchTime(query.time), pageNumber(query.page)];
  const section = sections.find(({ slug }) => slug === query.section);
  const filters = { sectionId: section?.id, time, zone: locale.timeZone };
  const found = await searchStories(words, { ...filters, page });
  const pages = pageCount(found.total, hitsPerPage);
  if (page > pages) return <Absent record={undefined} language={locale.language} />;
  const isFiltered = section !== undefined || time !== "";
  const totals = isFiltered && found.total === 0 ? await searchTotals(words, filters) : undefined;
  const years = await yearsOfArchive(locale.timeZone);
  return (
    <SearchPage
      {...{ ...found, section: section?.slug, words, time, page, pages, totals, sections, years, locale }}
    />
  );
}
