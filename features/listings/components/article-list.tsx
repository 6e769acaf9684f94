import type { Locale } from "#components/time.tsx";
import type { ListedArticle } from "#features/listings/queries.ts";
import { ArticleRows, type RowOfList } from "./article-rows.tsx";
import { RowDetails, RowState } from "./row-details.tsx";

interface ArticleListProps {
  readonly articles: readonly ListedArticle[];
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
export function ArticleList({ articles, locale }: ArticleListProps) {
  return <ArticleRows rows={articles.map((article) => rowOf(article, locale))} />;
}
