import { type Locale, Time } from "#components/time.tsx";
import type { StoryCard as Story } from "#features/articles/queries.ts";
import { readingMinutes } from "#features/document/document.ts";
import { articlePath } from "#features/paths.ts";
import { Byline } from "./byline.tsx";

/** Who, when, how long, and how many have answered: one line under a story in a list. */
export function StoryMeta({ story, locale }: { story: Story; locale: Locale }) {
  const comments = `${articlePath({ slug: story.slug, sectionSlug: story.section.slug })}#comments-title`;
  return (
    <p className="meta">
      <Byline bylines={story.bylines} language={locale.language} />
      <Time at={story.publishedAt} locale={locale} style="short" />
      <span>{readingMinutes(story.wordCount)} min</span>
      {story.commentCount > 0 ? (
        <a href={comments}>
          {story.commentCount} {story.commentCount === 1 ? "comment" : "comments"}
        </a>
      ) : null}
    </p>
  );
}
