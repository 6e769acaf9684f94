import type { ComponentProps } from "react";
import { ArticlePage } from "#features/articles/components/article-page.tsx";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { Comments } from "./comments.tsx";

type Props = ComponentProps<typeof Comments> & { readonly article: PublishedArticle };

/** An article, and the discussion under it. */
export function ArticleWithComments({ article, locale, ...rest }: Props) {
  return (
    <ArticlePage article={article} locale={locale}>
      <Comments article={article} locale={locale} {...rest} />
    </ArticlePage>
  );
}
