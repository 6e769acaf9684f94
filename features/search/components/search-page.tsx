import { Pagination } from "#components/pagination.tsx";
import type { Locale } from "#components/time.tsx";
import { StoryCard } from "#features/articles/components/story-card.tsx";
import { searchPath } from "#features/paths.ts";
import type { SearchHit } from "#features/search/queries.ts";
import { SectionLinks } from "#features/sections/components/section-links.tsx";
import { type Words, wordsIn } from "#features/words/words.ts";
import { NothingFound, type NothingFoundProps } from "./nothing-found.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { SearchForm } from "./search-form.tsx";
import { Snippet } from "./snippet.tsx";

interface SearchPageProps {
  /** What was asked for; "" for nothing yet. */
  readonly words: string;
  /** The slug of the section to which the search keeps. */
  readonly section: string | undefined;
  readonly time: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** How many there are elsewhere, when there are none here. */
  readonly totals: NothingFoundProps["totals"] | undefined;
  readonly page: number;
  readonly pages: number;
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly colour: string }[];
  readonly years: readonly string[];
  readonly locale: Locale;
}

export function SearchPage(props: SearchPageProps) {
  const { words, section, time, hits, total, totals, page, pages, sections, years, locale } = props;
  const { language } = locale;
  const { search, lists } = wordsIn(language);
  const isElsewhere = totals !== undefined && totals.anything > 0;
  return (
    <main id="content" className="search wrap">
      <header className="section-head">
        <h1>{search.title}</h1>
        <SearchForm id="search" label={search.stories} words={words} language={language} />
        <SearchFilters form="search-form" {...{ section, time, sections, years, language }} />
        <p className="meta" role="status">
          {isElsewhere ? search.nothingWithin(words) : told(search, words, total)}
        </p>
      </header>
      {isElsewhere ? <NothingFound {...{ words, section, time, totals, language }} /> : null}
      {hits.length > 0 || isElsewhere ? null : <SectionLinks sections={sections} label={search.browse} />}
      <div className="story-list">
        {hits.map((hit) => (
          <StoryCard key={hit.id} story={hit} locale={locale} look="row">
            <Snippet text={hit.snippet} />
          </StoryCard>
        ))}
      </div>
      <Pagination
        page={page}
        pages={pages}
        href={(to) => searchPath(words, { section, time, page: to })}
        words={lists}
      />
    </main>
  );
}

function told(search: Words["search"], words: string, total: number): string {
  if (words === "") return search.invitation;
  return total === 0 ? search.nothing(words) : search.found(total, words);
}
