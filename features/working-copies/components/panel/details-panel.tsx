import type { DetailsProps } from "./details.ts";
import { HeroGroup } from "./hero-group.tsx";
import { CommentsGroup, DatesGroup, LanguageGroup, SeriesGroup } from "./more-groups.tsx";
import { PlaceGroup } from "./place-group.tsx";
import { SearchGroup } from "./search-group.tsx";

/** Everything about the article but its text, in groups that can be folded away. */
export function DetailsPanel(props: DetailsProps) {
  const isStory = props.kind === "story";
  return (
    <section aria-label="Details" className="overflow-hidden rounded-lg border border-line bg-panel">
      <PlaceGroup {...props} />
      <HeroGroup {...props} />
      <SearchGroup {...props} />
      {isStory ? <CommentsGroup {...props} /> : null}
      {isStory ? <SeriesGroup {...props} /> : null}
      <LanguageGroup {...props} />
      <DatesGroup {...props} />
    </section>
  );
}
