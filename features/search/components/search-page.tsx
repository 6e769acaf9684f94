import { Pagination } from "#components/pagination.tsx";
import type { Locale } from "#components/time.tsx";
import { StoryCard } from "#features/articles/components/story-card.tsx";
import { searchPath } from "#features/paths.ts";
import type { SearchHit } from "#features/search/queries.ts";
import { SectionLinks } from "#features/sections/components/section-links.tsx";
import { type Words, wordsIn } from "#features/words/words.ts";
import { SearchForm } from "./search-form.tsx";
import { Snippet } from "./snippet.tsx";

interface SearchPageProps {
  /** What was asked for; "" for nothing yet. */
  readonly words: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly colour: string }[];
  readonly locale: Locale;
}

export function SearchPage({ words, hits, total, page, pages, sections, locale }: SearchPageProps) {
  const { search, lists } = wordsIn(locale.language);
  return (
    <main id="content" className="search wrap">
      <header className="section-head">
        <h1>{search.title}</h1>
        <SearchForm id="search" label={search.stories} words={words} language={locale.language} />
        <p className="meta">{told(search, words, total)}</p>
      </header>
      {hits.length > 0 ? null : <SectionLinks sections={sections} label={search.browse} />}
      <div className="story-list">
        {hits.map((hit) => (
          <StoryCard key={hit.id} story={hit} locale={locale} look="row">
            <Snippet text={hit.snippet} />
          </StoryCard>
        ))}
      </div>
      <Pagination page={page} pages={pages} href={(to) => `${searchPath(words)}&page=${to}`} words={lists} />
    </main>
  );
}

function told(search: Words["search"], words: string, total: number): string {
  if (words === "") return search.invitation;
  return total === 0 ? search.nothing(words) : search.found(total, words);
}
