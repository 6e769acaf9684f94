import type { ComponentProps } from "react";
import type { Locale } from "#components/time.tsx";
import { ArticlePage } from "#features/articles/components/article-page.tsx";
import type { PublishedArticle } from "#features/articles/queries.ts";
import type { Discussion } from "#features/comments/queries.ts";
import { ArticleData } from "#features/feeds/components/article-data.tsx";
import { articlePath } from "#features/paths.ts";
import { Comments } from "./comments.tsx";

interface Props extends ComponentProps<typeof ArticleData> {
  readonly article: PublishedArticle;
  readonly onward?: ComponentProps<typeof ArticlePage>["onward"];
  readonly translations?: ComponentProps<typeof ArticlePage>["translations"];
  readonly discussion: Discussion;
  /** Of the address. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
}

/** An article, and the discussion under it. */
export function ArticleWithComments({
  article,
  onward,
  translations,
  discussion,
  query,
  locale,
  ...data
}: Props) {
  const { id, kind, slug, section } = article;
  const path = articlePath({ slug, sectionSlug: section?.slug ?? null });
  return (
    <>
      <ArticleData article={article} {...data} />
      <ArticlePage article={article} locale={locale} onward={onward} translations={translations}>
        <Comments
          article={{ id, kind, path }}
          discussion={discussion}
          isHeld={query.comment === "held"}
          locale={locale}
        />
      </ArticlePage>
    </>
  );
}
