import type { ReactNode } from "react";
import type { Locale } from "#components/time.tsx";
import type { ListedStory } from "#features/articles/queries.ts";
import { CardPicture } from "#features/media/components/card-picture.tsx";
import { articlePath } from "#features/paths.ts";
import { Kicker } from "#features/sections/components/kicker.tsx";
import { sectionTone } from "#features/sections/components/section-tone.ts";
import { StoryMeta } from "./story-meta.tsx";

interface StoryCardProps {
  readonly story: ListedStory & { readonly commentCount?: number };
  readonly locale: Locale;
  /** How much it weighs on its page (cards.css). */
  readonly look?: "lead" | "plain" | "brief" | "row";
  readonly heading?: "h2" | "h3";
  /** Left out where the whole page or block is of that section. */
  readonly kicker?: boolean;
  /** Words to show in the place of the standfirst. */
  readonly children?: ReactNode;
}

/** A story in a list: its headline is the only link to it. */
export function StoryCard(props: StoryCardProps) {
  const { story, locale, look = "plain", heading: Heading = "h2", kicker = true, children } = props;
  const isLong = story.headline.length > 80;
  const below = children ?? (look === "brief" ? null : story.standfirst);
  return (
    <article className={`card ${look} tone${isLong ? " long" : ""}`} style={sectionTone(story.section)}>
      {story.hero && look !== "brief" ? <CardPicture picture={story.hero} look={look} /> : null}
      {kicker ? <Kicker section={story.section} /> : null}
      <Heading>
        <a href={articlePath({ slug: story.slug, sectionSlug: story.section.slug })}>{story.headline}</a>
      </Heading>
      {below ? <p className="standfirst">{below}</p> : null}
      <StoryMeta story={story} locale={locale} />
    </article>
  );
}
