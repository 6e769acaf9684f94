import { notFound } from "next/navigation";
import { adminArticlePath } from "#features/admin-paths.ts";
import { ArticlePage } from "#features/articles/components/article-page.tsx";
import { previewOf } from "#features/articles/components/preview-of.ts";
import { requireStaff } from "#features/people/session.ts";
import { sectionById } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

export default async function PreviewPage({ params }: PageProps<"/admin/articles/[id]/preview">) {
  const staff = await requireStaff();
  const draft = await articleForEditing(staff, (await params).id);
  if (!draft) notFound();
  const section = draft.sectionId === null ? undefined : await sectionById(draft.sectionId);
  return (
    <>
      <aside className="preview-bar" aria-label="Preview">
        <span>Preview: so readers will see it once it is published.</span>
        <a href={adminArticlePath(draft)}>Back to the editor</a>
      </aside>
      <ArticlePage article={previewOf(draft, section)} locale={await publication()} />
    </>
  );
}
