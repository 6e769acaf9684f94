import { sectionPath } from "#features/paths.ts";
import { sectionTone } from "./section-tone.ts";

interface SectionLinksProps {
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly colour: string }[];
  readonly label: string;
}

export function SectionLinks({ sections, label }: SectionLinksProps) {
  if (sections.length === 0) return null;
  return (
    <nav className="section-links" aria-label={label}>
      <ul>
        {sections.map((section) => (
          <li key={section.slug}>
            <a href={sectionPath(section)} className="tone" style={sectionTone(section)}>
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
