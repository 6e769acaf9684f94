import { sectionPath } from "#features/paths.ts";

/** The section above a headline. */
export function Kicker({ section }: { section: { readonly slug: string; readonly name: string } }) {
  return (
    <p className="kicker">
      <a href={sectionPath(section)}>{section.name}</a>
    </p>
  );
}
