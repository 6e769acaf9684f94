interface SectionHeadProps {
  readonly section: { readonly name: string; readonly description: string };
  readonly page: number;
}

/** The name of a section over its stories. */
export function SectionHead({ section, page }: SectionHeadProps) {
  return (
    <header className="section-head">
      <h1>{section.name}</h1>
      {section.description ? <p className="standfirst">{section.description}</p> : null}
      {page > 1 ? <p className="meta">Page {page}</p> : null}
    </header>
  );
}
