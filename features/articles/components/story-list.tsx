import type { Locale } from "#components/time.tsx";
import type { StoryCard as Story } from "#features/articles/queries.ts";
import { StoryCard } from "./story-card.tsx";

interface StoryListProps {
  readonly stories: readonly Story[];
  readonly locale: Locale;
  /** The first one stands out, as on the first page of a section. */
  readonly withLead: boolean;
}

/** The stories of one section, newest first. */
export function StoryList({ stories, locale, withLead }: StoryListProps) {
  return (
    <div className="story-list">
      {stories.map((story, place) => (
        <StoryCard
          key={story.id}
          story={story}
          locale={locale}
          look={withLead && place === 0 ? "lead" : "row"}
          kicker={false}
        />
      ))}
    </div>
  );
}
