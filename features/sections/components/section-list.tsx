import type { Section } from "#features/sections/queries.ts";
import { SectionForm } from "./section-form.tsx";

/** The sections in the order of the navigation, each of which opens to be changed. */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  return (
    <ul className="grid gap-2">
      {sections.map((section) => (
        <li key={section.id} className="rounded-lg border border-line bg-panel">
          <details>
            <summary className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
              <span aria-hidden className="size-3 rounded-full" style={{ backgroundColor: section.colour }} />
              <span className="font-medium">{section.name}</span>
              <span className="text-muted">/{section.slug}</span>
            </summary>
            <div className="border-t border-line p-4">
              <SectionForm section={section} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
