import { archivePath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { periodName } from "./period-name.ts";

interface ArchivePageProps {
  readonly title: string;
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly { readonly month: string; readonly count: number }[];
  }[];
  readonly language: string;
}

/** Years, and the months of each in which something was published. */
export function ArchivePage({ title, years, language }: ArchivePageProps) {
  const words = wordsIn(language).lists;
  return (
    <main id="content" className="archive wrap">
      <header className="section-head">
        <h1>{title}</h1>
        {years.length === 0 ? <p className="standfirst">{words.archiveIsEmpty}</p> : null}
      </header>
      {years.map(({ year, months }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            <a href={archivePath(year)}>{year}</a>
          </h2>
          <ul>
            {months.map(({ month, count }) => (
              <li key={month}>
                <a href={archivePath(month)}>{periodName(month, language)}</a>{" "}
                <span>{words.stories(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
