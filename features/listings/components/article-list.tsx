import type { Locale } from "#components/time.tsx";
import type { ListedArticle } from "#features/listings/queries.ts";
import { ArticleRows } from "./article-rows.tsx";
import type { FilterChoices } from "./filter-form.tsx";
import { RowDetails, RowState } from "./row-details.tsx";
import type { RowOfList } from "./row-of-list.ts";

interface ArticleListProps {
  readonly articles: readonly ListedArticle[];
  readonly choices: FilterChoices;
  readonly locale: Locale;
}

function rowOf(article: ListedArticle, locale: Locale): RowOfList {
  const { id, headline, kind, state, hasUnpublishedChanges } = article;
  return {
    ...{ id, headline, kind, state, hasUnpublishedChanges },
    details: <RowDetails article={article} locale={locale} />,
    badges: <RowState article={article} />,
  };
}

/** The rows are written here, in the language and the time zone of the publication, and chosen in the browser. */
export function ArticleList({ articles, choices, locale }: ArticleListProps) {
  return <ArticleRows rows={articles.map((article) => rowOf(article, locale))} choices={choices} />;
}
