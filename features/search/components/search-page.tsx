import { Pagination } from "#components/pagination.tsx";
import type { Locale } from "#components/time.tsx";
import { StoryCard } from "#features/articles/components/story-card.tsx";
import { searchPath } from "#features/paths.ts";
import type { SearchHit } from "#features/search/queries.ts";
import { SectionLinks } from "#features/sections/components/section-links.tsx";
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
  return (
    <main id="content" className="search wrap">
      <header className="section-head">
        <h1>Search</h1>
        <SearchForm id="search" label="Search the stories" words={words} />
        <p className="meta">{told(words, total)}</p>
      </header>
      {hits.length > 0 ? null : <SectionLinks sections={sections} label="Browse the sections" />}
      <div className="story-list">
        {hits.map((hit) => (
          <StoryCard key={hit.id} story={hit} locale={locale} look="row">
            <Snippet text={hit.snippet} />
          </StoryCard>
        ))}
      </div>
      <Pagination page={page} pages={pages} href={(to) => `${searchPath(words)}&page=${to}`} />
    </main>
  );
}

function told(words: string, total: number): string {
  if (words === "") return "Every word of every story can be found here. Or browse the sections:";
  if (total === 0) return `Nothing found for “${words}”. Try fewer or other words, or browse the sections:`;
  return `${total} ${total === 1 ? "story" : "stories"} on “${words}”`;
}
