import { type Locale, Time } from "#components/time.tsx";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { readingMinutes } from "#features/document/document.ts";
import { Byline } from "./byline.tsx";

/** An update in the same hour is a typing mistake put right, and not worth a reader's line. */
const worthTelling = 60 * 60 * 1000;

/** Who wrote it, when, and how long it takes: beside the text on a wide page. */
export function ArticleMeta({ article, locale }: { article: PublishedArticle; locale: Locale }) {
  const updated = article.updatedAt.getTime() - article.publishedAt.getTime() > worthTelling;
  return (
    <div className="article-meta">
      <Byline bylines={article.bylines} language={locale.language} />
      <p>
        <Time at={article.publishedAt} locale={locale} />
      </p>
      {updated ? (
        <p>
          Updated <Time at={article.updatedAt} locale={locale} style="moment" />
        </p>
      ) : null}
      <p>{readingMinutes(article.wordCount)} min read</p>
    </div>
  );
}
