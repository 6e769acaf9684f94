import { articlePath } from "#features/paths.ts";
import type { SeriesPart } from "#features/series/queries.ts";
import { wordsIn } from "#features/words/words.ts";

interface SeriesLinksProps {
  readonly parts: readonly SeriesPart[];
  readonly articleId: string;
  readonly language: string;
}

/** Which part of a series this is, and the way to the others. */
export function SeriesLinks({ parts, articleId, language }: SeriesLinksProps) {
  const at = parts.findIndex(({ id }) => id === articleId);
  const here = parts[at];
  if (here === undefined || parts.length < 2) return null;
  const words = wordsIn(language).articles;
  return (
    <nav className="series" aria-label={here.title}>
      <p>
        <strong>{here.title}</strong> {words.partOf(at + 1, parts.length)}
      </p>
      <ol>
        {parts.map((part) => (
          <li key={part.id} lang={part.language}>
            {part.id === articleId ? (
              <span aria-current="page">{part.headline}</span>
            ) : (
              <a href={pathOf(part)} rel={relOf(parts.indexOf(part) - at)}>
                {part.headline}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function pathOf(part: SeriesPart): string {
  return articlePath({ slug: part.slug ?? "", sectionSlug: part.sectionSlug });
}

function relOf(distance: number): string | undefined {
  if (distance === 1) return "next";
  return distance === -1 ? "prev" : undefined;
}
