import { articlePath } from "#features/paths.ts";
import type { OnwardLinks } from "#features/related/queries.ts";
import { Kicker } from "#features/sections/components/kicker.tsx";
import { sectionTone } from "#features/sections/components/section-tone.ts";
import { wordsIn } from "#features/words/words.ts";

type Story = OnwardLinks["related"][number];

interface OnwardProps extends Pick<OnwardLinks, "related" | "newer" | "older"> {
  readonly language: string;
}

/** Where to read on: what is like this story, and what stands beside it in its section. */
export function Onward({ related, newer, older, language }: OnwardProps) {
  const words = wordsIn(language).articles;
  const section = (newer ?? older)?.section.name;
  return (
    <aside className="read-on">
      {related.length > 0 ? (
        <section aria-labelledby="read-next">
          <h2 id="read-next">{words.related}</h2>
          <ul>
            {related.map((story) => (
              <li key={story.id} className="tone" style={sectionTone(story.section)}>
                <Kicker section={story.section} />
                <h3>
                  <StoryLink story={story} />
                </h3>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {section ? (
        <nav className="beside" aria-label={words.beside(section)}>
          {newer ? <Beside label={words.newer} story={newer} /> : null}
          {older ? <Beside label={words.older} story={older} /> : null}
        </nav>
      ) : null}
    </aside>
  );
}

function Beside({ label, story }: { label: string; story: Story }) {
  return (
    <p>
      <span>{label}</span> <StoryLink story={story} />
    </p>
  );
}

function StoryLink({ story }: { story: Story }) {
  return (
    <a href={articlePath({ slug: story.slug, sectionSlug: story.section.slug })} lang={story.language}>
      {story.headline}
    </a>
  );
}
