import { Fragment } from "react";
import { authorPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

interface LinkedBylineProps {
  readonly bylines: readonly { readonly name: string; readonly slug: string }[];
  readonly language: string;
}

/** Stands where a name will be; no name holds it. */
const place = "\u0001";

/** "By A, B and C", each name leading to what else they wrote. */
export function LinkedByline({ bylines, language }: LinkedBylineProps) {
  if (bylines.length === 0) return null;
  const [before, ...after] = wordsIn(language)
    .articles.byline(bylines.map(() => place))
    .split(place);
  return (
    <span className="byline">
      {before}
      {bylines.map((author, i) => (
        <Fragment key={author.slug}>
          <a href={authorPath(author)} rel="author">
            {author.name}
          </a>
          {after[i]}
        </Fragment>
      ))}
    </span>
  );
}
