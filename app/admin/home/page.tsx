import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminHomePath } from "#features/admin-paths.ts";
import { HomeComposer } from "#features/home/components/home-composer.tsx";
import { pickedStories } from "#features/home/queries.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireEditor } from "#features/people/session.ts";

export const metadata: Metadata = { title: "Home page" };

export default async function ComposeHomePage() {
  const editor = await requireEditor();
  const picked = await pickedStories();
  const stored = picked.map(({ id, headline, section }) => ({ id, headline, section: section.name }));
  return (
    <Desk staff={editor} current={adminHomePath}>
      <PageTitle
        title="Home page"
        help="The lead and the three stories beside it. Below them every section shows what is newest in it."
      />
      <HomeComposer key={stored.map(({ id }) => id).join()} stored={stored} />
    </Desk>
  );
}
