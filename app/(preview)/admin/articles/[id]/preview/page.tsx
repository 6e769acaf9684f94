import { notFound } from "next/navigation";
import { FramedTheme } from "#components/framed-theme.tsx";
import { ArticlePage } from "#features/articles/components/article-page.tsx";
import { previewOf } from "#features/articles/components/preview-of.ts";
import { requireStaff } from "#features/people/session.ts";
import { PreviewBar } from "#features/revisions/components/preview-bar.tsx";
import { revisionById } from "#features/revisions/queries.ts";
import { previewInput } from "#features/revisions/schema.ts";
import { sectionById } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

type Props = PageProps<"/admin/articles/[id]/preview">;

export default async function PreviewPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const { theme, revision: revisionId } = previewInput.parse(await searchParams);
  const saved = await articleForEditing(staff, (await params).id);
  if (!saved) notFound();
  const revision = revisionId && (await revisionById(staff, { id: saved.id, revisionId }));
  if (revisionId && !revision) notFound();
  const draft = { ...saved, ...revision };
  const section = draft.sectionId === null ? undefined : await sectionById(draft.sectionId);
  return (
    <>
      {theme ? (
        <FramedTheme theme={theme} />
      ) : (
        <PreviewBar article={saved} revisionNumber={revision ? revision.number : undefined} />
      )}
      <ArticlePage article={previewOf(draft, section)} locale={await publication()} />
    </>
  );
}
