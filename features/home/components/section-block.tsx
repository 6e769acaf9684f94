import type { Locale } from "#components/time.tsx";
import { StoryCard } from "#features/articles/components/story-card.tsx";
import type { StoryCard as Story } from "#features/articles/queries.ts";
import { sectionPath } from "#features/paths.ts";
import { sectionTone } from "#features/sections/components/section-tone.ts";

export interface BlockSection {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly colour: string;
}

interface SectionBlockProps {
  readonly section: BlockSection;
  readonly stories: readonly Story[];
  readonly locale: Locale;
}

/** A section on the home page: one story with its standfirst, the others by their headlines. */
export function SectionBlock({ section, stories, locale }: SectionBlockProps) {
  return (
    <section className="block tone" style={sectionTone(section)}>
      <h2>
        <a href={sectionPath(section)}>{section.name}</a>
      </h2>
      {stories.map((story, place) => (
        <StoryCard
          key={story.id}
          story={story}
          locale={locale}
          look={place === 0 ? "plain" : "brief"}
          heading="h3"
          kicker={false}
        />
      ))}
    </section>
  );
}
