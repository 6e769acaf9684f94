import { searchPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

export interface NothingFoundProps {
  readonly words: string;
  readonly section: string | undefined;
  readonly time: string;
  /** How many stories there are elsewhere. */
  readonly totals: { readonly anySection: number; readonly anyTime: number; readonly anything: number };
  readonly language: string;
}

/** Where there would be something, when the filters leave nothing over; only what does lead somewhere. */
export function NothingFound({ words, section, time, totals, language }: NothingFoundProps) {
  const { search } = wordsIn(language);
  const ways = [
    { where: search.allSections, count: section ? totals.anySection : 0, to: { time } },
    { where: search.anyTime, count: time ? totals.anyTime : 0, to: { section } },
    { where: search.everything, count: section && time ? totals.anything : 0, to: {} },
  ].filter(({ count }) => count > 0);
  return (
    <ul className="search-further">
      {ways.map(({ where, count, to }) => (
        <li key={where}>
          <a href={searchPath(words, to)}>{search.further(where, count)}</a>
        </li>
      ))}
    </ul>
  );
}
