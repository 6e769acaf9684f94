import { Sentence } from "#components/sentence.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { readingMinutes } from "#features/document/document.ts";
import { articlePath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { LinkedByline } from "./linked-byline.tsx";
import { StoryTools } from "./story-tools.tsx";

/** An update in the same hour is a typing mistake put right, and not worth a reader's line. */
const worthTelling = 60 * 60 * 1000;

/** Who wrote it, when, and how long it takes: beside the text on a wide page. */
export function ArticleMeta({ article, locale }: { article: PublishedArticle; locale: Locale }) {
  const words = wordsIn(locale.language).articles;
  const updated = article.updatedAt.getTime() - article.publishedAt.getTime() > worthTelling;
  return (
    <div className="article-meta">
      <LinkedByline bylines={article.bylines} language={locale.language} />
      <p>
        <Time at={article.publishedAt} locale={locale} />
      </p>
      {updated ? (
        <p>
          <Sentence words={words.updated}>
            <Time at={article.updatedAt} locale={locale} style="moment" />
          </Sentence>
        </p>
      ) : null}
      <p>{words.minutesToRead(readingMinutes(article.wordCount))}</p>
      <StoryTools story={storyOf(article)} language={locale.language} />
    </div>
  );
}

function storyOf({ slug, section, headline }: PublishedArticle) {
  const path = articlePath({ slug, sectionSlug: section?.slug ?? null });
  return { path, headline, section: section?.name ?? "" };
}
