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
import { publication } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

export const metadata: Metadata = { title: "Revisions" };
export default async function RevisionsPage({ params }: PageProps<"/admin/articles/[id]/revisions">) {
  const staff = await requireStaff();
  const article = await articleForEditing(staff, (await params).id);
  if (!article) notFound();
  const [revisions, locale] = await Promise.all([revisionsOf(staff, article.id), publication()]);
  return (
    <Desk staff={staff} current={adminArticlesPath}>
      <PageTitle title="Revisions" help={`What has been kept of “${article.headline || "No headline yet"}”.`}>
        <Link href={adminArticlePath(article)} className={buttonClass()}>
          Back to the editor
        </Link>
      </PageTitle>
      {revisions.length > 0 ? (
        <RevisionList articleId={article.id} revisions={revisions} locale={locale} />
      ) : (
        <EmptyState title="Nothing kept yet">
          What is published is kept here, and so are words before somebody else goes on or a new sitting
          begins.
        </EmptyState>
      )}
    </Desk>
  );
}
