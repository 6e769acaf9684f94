import { articlePath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { directionOf } from "#lib/language.ts";

export interface TranslationsProps {
  readonly translations: readonly {
    readonly language: string;
    readonly slug: string;
    readonly sectionSlug: string | null;
  }[];
  /** Of the publication. */
  readonly language: string;
}

/** The same story in other languages, each by its own name. */
export function Translations({ translations, language }: TranslationsProps) {
  if (translations.length === 0) return null;
  return (
    <p className="translations">
      {wordsIn(language).articles.readIn}
      {translations.map((other) => (
        <a
          key={other.language}
          href={articlePath(other)}
          hrefLang={other.language}
          lang={other.language}
          dir={directionOf(other.language)}
          rel="alternate"
        >
          {ownName(other.language)}
        </a>
      ))}
    </p>
  );
}

function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
