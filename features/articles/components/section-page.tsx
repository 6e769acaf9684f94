import type { ComponentProps } from "react";
import { Pagination } from "#components/pagination.tsx";
import type { Locale } from "#components/time.tsx";
import type { StoryCard as Story } from "#features/articles/queries.ts";
import { ListData } from "#features/feeds/components/list-data.tsx";
import { homePath, sectionPath } from "#features/paths.ts";
import { SectionHead } from "#features/sections/components/section-head.tsx";
import { sectionTone } from "#features/sections/components/section-tone.ts";
import { wordsIn } from "#features/words/words.ts";
import { pageCount } from "#lib/page-number.ts";
import { StoryList } from "./story-list.tsx";

interface SectionPageProps {
  readonly section: {
    readonly slug: string;
    readonly name: string;
    readonly description: string;
    readonly colour: string;
  };
  readonly stories: readonly Story[];
  readonly page: number;
  readonly total: number;
  readonly locale: Locale;
  readonly publisher: ComponentProps<typeof ListData>["publisher"];
}

export const storiesPerPage = 20;

/** A section: what it is about, and its stories. */
export function SectionPage(props: SectionPageProps) {
  const { section, stories, page, total, locale, publisher } = props;
  const words = wordsIn(locale.language).lists;
  const href = (to: number) => (to === 1 ? sectionPath(section) : `${sectionPath(section)}?page=${to}`);
  return (
    <main id="content" className="section wrap tone" style={sectionTone(section)}>
      <ListData of={{ name: section.name, path: sectionPath(section) }} publisher={publisher} />
      <SectionHead section={section} page={page} language={locale.language} />
      {stories.length === 0 ? (
        <div className="empty">
          <p>{words.sectionIsEmpty(section.name)}</p>
          <p>
            <a href={homePath}>{words.readOthers}</a>
          </p>
        </div>
      ) : null}
      <StoryList stories={stories} locale={locale} withLead={page === 1} />
      <Pagination page={page} pages={pageCount(total, storiesPerPage)} href={href} words={words} />
    </main>
  );
}
