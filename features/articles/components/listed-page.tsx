import type { ComponentProps, ReactNode } from "react";
import { Pagination } from "#components/pagination.tsx";
import type { Locale } from "#components/time.tsx";
import type { ListedStory } from "#features/articles/queries.ts";
import { ListData } from "#features/feeds/components/list-data.tsx";
import { pageOf } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { pageCount } from "#lib/page-number.ts";
import { StoryCard } from "./story-card.tsx";

interface ListedPageProps {
  /** What kind of list it is: a tag, an author, the archive. */
  readonly kicker: ReactNode;
  readonly title: string;
  readonly about?: string;
  readonly path: string;
  readonly stories: readonly ListedStory[];
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
  readonly locale: Locale;
  /** Whose list it is, for one that can be followed in a feed reader and found by machines. */
  readonly publisher?: ComponentProps<typeof ListData>["publisher"];
}

/** Stories that have something in common, from whichever section. */
export function ListedPage(props: ListedPageProps) {
  const { kicker, title, about = "", path, stories, total, page, perPage, locale, publisher } = props;
  const words = wordsIn(locale.language).lists;
  return (
    <main id="content" className="listed wrap">
      {publisher ? <ListData of={{ name: title, path }} publisher={publisher} /> : null}
      <header className="section-head">
        <p className="kicker">{kicker}</p>
        <h1>{title}</h1>
        {about === "" ? null : <p className="standfirst">{about}</p>}
        <p className="meta">
          <span>{words.stories(total)}</span>
          {page > 1 ? <span>{words.page(page)}</span> : null}
        </p>
      </header>
      <div className="story-list">
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} locale={locale} look="row" />
        ))}
      </div>
      <Pagination
        page={page}
        pages={pageCount(total, perPage)}
        href={(to) => pageOf(path, to)}
        words={words}
      />
    </main>
  );
}
