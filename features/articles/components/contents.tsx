import { type DocumentBody, headingIds, inlineText } from "#features/document/document.ts";
import { wordsIn } from "#features/words/words.ts";

const enough = 3;

/** The headings of a long text as links to them; nothing where there are only one or two. */
export function Contents({ body, language }: { body: DocumentBody; language: string }) {
  const headings = [...headingIds(body)].filter(([{ attrs }]) => attrs.level < 4);
  if (headings.length < enough) return null;
  return (
    <details className="contents">
      <summary>{wordsIn(language).articles.onThisPage}</summary>
      <nav aria-label={wordsIn(language).articles.onThisPage}>
        <ol>
          {headings.map(([{ attrs, content }, id]) => (
            <li key={id} className={attrs.level === 3 ? "inner" : undefined}>
              <a href={`#${id}`}>{inlineText(content)}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
