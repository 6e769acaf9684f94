import type { Metadata } from "next";
import { EmptyState } from "#components/empty-state.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminSectionsPath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireEditor } from "#features/people/session.ts";
import { SectionForm } from "#features/sections/components/section-form.tsx";
import { SectionList } from "#features/sections/components/section-list.tsx";
import { allSections } from "#features/sections/queries.ts";

export const metadata: Metadata = { title: "Sections" };

export default async function SectionsPage() {
  const editor = await requireEditor();
  const sections = await allSections();
  return (
    <Desk staff={editor} current={adminSectionsPath}>
      <PageTitle
        title="Sections"
        help="Every story stands in one. They are the navigation of the site, in this order."
      />
      {sections.length > 0 ? (
        <SectionList sections={sections} />
      ) : (
        <EmptyState title="No section yet">
          A story needs a section to stand in. Create the first one below.
        </EmptyState>
      )}
      <h2 className="mt-10 mb-4 font-serif text-xl font-semibold">A new section</h2>
      <div className="rounded-lg border border-line bg-panel p-4">
        <SectionForm />
      </div>
    </Desk>
  );
}
