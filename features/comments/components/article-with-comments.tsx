import type { ComponentProps } from "react";
import { ArticlePage } from "#features/articles/components/article-page.tsx";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { ArticleData } from "#features/feeds/components/article-data.tsx";
import { Comments } from "./comments.tsx";

type Data = Omit<ComponentProps<typeof ArticleData>, "article">;
type Props = ComponentProps<typeof Comments> &
  Data &
  Pick<ComponentProps<typeof ArticlePage>, "onward"> & { readonly article: PublishedArticle };

/** An article, and the discussion under it. */
export function ArticleWithComments({ article, locale, publisher, shareImage, onward, ...rest }: Props) {
  return (
    <>
      <ArticleData {...{ article, publisher, shareImage }} />
      <ArticlePage article={article} locale={locale} onward={onward}>
        <Comments article={article} locale={locale} {...rest} />
      </ArticlePage>
    </>
  );
}
