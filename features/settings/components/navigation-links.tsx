import { sectionPath } from "#features/paths.ts";
import { sectionTone } from "#features/sections/components/section-tone.ts";
import { type NavigationItem, navigationOf } from "#features/settings/settings.ts";

export interface NavigationSection {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly colour: string;
}

interface NavigationLinksProps {
  readonly chosen: readonly NavigationItem[] | null;
  readonly sections: readonly NavigationSection[];
  readonly label: string;
}

/** The ways into the publication, in the order of its choice; a section comes in its colour. */
export function NavigationLinks({ chosen, sections, label }: NavigationLinksProps) {
  const items = navigationOf(chosen, sections);
  if (items.length === 0) return null;
  return (
    <nav className="section-links" aria-label={label}>
      <ul>
        {items.map((item) =>
          "href" in item ? (
            <li key={item.href}>
              <a href={item.href}>{item.label}</a>
            </li>
          ) : (
            <li key={item.id}>
              <a href={sectionPath(item)} className="tone" style={sectionTone(item)}>
                {item.name}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
