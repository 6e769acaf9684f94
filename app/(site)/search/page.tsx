import type { Metadata } from "next";
import { Absent } from "#features/redirects/components/absent.tsx";
import { SearchPage } from "#features/search/components/search-page.tsx";
import { searchStories } from "#features/search/queries.ts";
import { hitsPerPage, searchText } from "#features/search/search.ts";
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
  return {
    title: title(words && search.quoted(words), search.title, name),
    robots: words === "" ? null : { index: false },
  };
}

export default async function SearchStoriesPage({ searchParams }: Props) {
  const { q, page: asked } = await searchParams;
  const words = searchText(q);
  const page = pageNumber(asked);
  const found = words === "" ? { hits: [], total: 0 } : await searchStories(words, { page });
  const pages = pageCount(found.total, hitsPerPage);
  const [locale, sections] = await Promise.all([publication(), allSections()]);
  if (page > pages) return <Absent record={undefined} language={locale.language} />;
  return <SearchPage {...found} {...{ words, page, pages, sections, locale }} />;
}
