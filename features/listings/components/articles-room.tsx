import type { Locale } from "#components/time.tsx";
import { stateWord } from "#features/articles/components/state-words.ts";
import type { articleList } from "#features/listings/queries.ts";
import type { Listing } from "#features/listings/schema.ts";
import { ArticleList } from "./article-list.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { type FilterChoices, FilterForm } from "./filter-form.tsx";
import { ListPages } from "./list-pages.tsx";
import { NoArticles } from "./no-articles.tsx";
import { kindWord } from "./words.ts";

interface ArticlesRoomProps {
  readonly filter: Listing;
  readonly list: Awaited<ReturnType<typeof articleList>>;
  readonly choices: FilterChoices;
  /** The name of the tag that is looked for, if there is one of that slug. */
  readonly tagName: string | undefined;
  readonly locale: Locale;
}

type Named = readonly { readonly id: string; readonly name: string }[];

function chipsOf({ q, state, section, author, tag, kind }: Listing, choices: FilterChoices, tagName = tag) {
  const nameIn = (list: Named, id: string) =>
    list.find((one) => one.id === id)?.name ?? "somebody or something gone";
  const chips = [
    { name: "q", words: q && `Headline: “${q}”` },
    { name: "state", words: state && `State: ${stateWord[state]}` },
    { name: "section", words: section && `Section: ${nameIn(choices.sections, section)}` },
    { name: "author", words: author && `Author: ${nameIn(choices.people, author)}` },
    { name: "tag", words: tag && `Tag: ${tagName}` },
    { name: "kind", words: kind && kindWord[kind] },
  ];
  return chips.flatMap(({ name, words }) => (words ? [{ name, words }] : []));
}

/** The list of articles with everything that narrows it. */
export function ArticlesRoom({ filter, list, choices, tagName, locale }: ArticlesRoomProps) {
  const { after: _, before: __, sort, ...kept } = filter;
  const query = { ...kept, sort: sort === "saved" ? undefined : sort };
  const chips = chipsOf(filter, choices, tagName);
  const { rows, previous, next } = list;
  return (
    <>
      <FilterForm values={{ ...query, tag: tagName ?? query.tag, sort }} choices={choices} />
      <FilterChips chips={chips} query={query} />
      {rows.length > 0 ? (
        <ArticleList articles={rows} choices={choices} locale={locale} />
      ) : (
        <NoArticles isFiltered={chips.length > 0 || previous !== undefined} />
      )}
      <ListPages query={query} previous={previous} next={next} />
    </>
  );
}
