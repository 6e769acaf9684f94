interface BylineProps {
  readonly bylines: readonly { readonly name: string }[];
  readonly language: string;
}

/** "By A, B and C", joined as the language joins. */
export function Byline({ bylines, language }: BylineProps) {
  if (bylines.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return <span className="byline">By {list.format(bylines.map(({ name }) => name))}</span>;
}
