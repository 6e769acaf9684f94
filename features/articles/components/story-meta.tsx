import { type Locale, Time } from "#components/time.tsx";
import type { ListedStory } from "#features/articles/queries.ts";
import { readingMinutes } from "#features/document/document.ts";
import { articlePath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { Byline } from "./byline.tsx";

type Story = ListedStory & { readonly commentCount?: number };

/** Who, when, how long, and how many have answered: one line under a story in a list. */
export function StoryMeta({ story, locale }: { story: Story; locale: Locale }) {
  const words = wordsIn(locale.language);
  const comments = `${articlePath({ slug: story.slug, sectionSlug: story.section.slug })}#comments-title`;
  return (
    <p className="meta">
      <Byline bylines={story.bylines} language={locale.language} />
      <Time at={story.publishedAt} locale={locale} style="short" />
      <span>{words.articles.minutes(readingMinutes(story.wordCount))}</span>
      {story.commentCount ? <a href={comments}>{words.comments.count(story.commentCount)}</a> : null}
    </p>
  );
}
