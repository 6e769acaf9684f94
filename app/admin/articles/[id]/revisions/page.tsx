import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { buttonClass } from "#components/button.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminArticlePath, adminArticlesPath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireStaff } from "#features/people/session.ts";
import { RevisionList } from "#features/revisions/components/revision-list.tsx";
import { revisionsOf } from "#features/revisions/queries.ts";
import { revisionListInput } from "#features/revisions/schema.ts";
import { publication } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

export const metadata: Metadata = { title: "Revisions" };
type Props = PageProps<"/admin/articles/[id]/revisions">;
export default async function RevisionsPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  const article = await articleForEditing(staff, (await params).id);
  if (!article) notFound();
  const revisions = await revisionsOf(staff, article.id, revisionListInput.parse(await searchParams).before);
  return (
    <Desk staff={staff} current={adminArticlesPath}>
      <PageTitle title="Revisions" help={`What has been kept of “${article.headline || "No headline yet"}”.`}>
        <Link href={adminArticlePath(article)} className={buttonClass()}>
          Back to the editor
        </Link>
      </PageTitle>
      {revisions.length > 0 ? (
        <RevisionList articleId={article.id} revisions={revisions} locale={await publication()} />
      ) : (
        <EmptyState title="Nothing kept yet">
          What is published is kept here, and so are words before somebody else goes on or a new sitting
          begins.
        </EmptyState>
      )}
    </Desk>
  );
}
