import { wordsIn } from "#features/words/words.ts";

interface SectionHeadProps {
  readonly section: { readonly name: string; readonly description: string };
  readonly page: number;
  readonly language: string;
}

/** The name of a section over its stories. */
export function SectionHead({ section, page, language }: SectionHeadProps) {
  return (
    <header className="section-head">
      <h1>{section.name}</h1>
      {section.description ? <p className="standfirst">{section.description}</p> : null}
      {page > 1 ? <p className="meta">{wordsIn(language).lists.page(page)}</p> : null}
    </header>
  );
}
