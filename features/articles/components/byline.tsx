import { wordsIn } from "#features/words/words.ts";

interface BylineProps {
  readonly bylines: readonly { readonly name: string }[];
  readonly language: string;
}

/** "By A, B and C", joined as the language joins. */
export function Byline({ bylines, language }: BylineProps) {
  if (bylines.length === 0) return null;
  const { byline } = wordsIn(language).articles;
  return <span className="byline">{byline(bylines.map(({ name }) => name))}</span>;
}
