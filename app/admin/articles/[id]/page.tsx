import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { adminArticlesPath } from "#features/admin-paths.ts";
import { ArticleEditor } from "#features/articles/components/editor/article-editor.tsx";
import { editorProps } from "#features/articles/components/editor-props.ts";
import { canPublish } from "#features/articles/policy.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { staffList } from "#features/people/queries.ts";
import { requireStaff } from "#features/people/session.ts";
import { allSections } from "#features/sections/queries.ts";
import { canBeginSeries } from "#features/series/policy.ts";
import { seriesList } from "#features/series/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { shareImageOf } from "#features/share-images/queries.ts";
import { versionsOf } from "#features/translations/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

export const metadata: Metadata = { title: "Edit" };

export default async function EditArticlePage({ params }: PageProps<"/admin/articles/[id]">) {
  const staff = await requireStaff();
  const article = await articleForEditing(staff, (await params).id);
  if (!article) notFound();
  const choices = { sections: await allSections(), people: await staffList(staff) };
  const links = { series: await seriesList(staff), versions: await versionsOf(staff, article) };
  return (
    <Desk staff={staff} current={adminArticlesPath}>
      <h1 className="sr-only">Edit: {article.headline || "no headline yet"}</h1>
      <ArticleEditor
        {...editorProps(article, await publication())}
        choices={{ ...choices, ...links, mayBeginSeries: canBeginSeries(staff) }}
        shareImage={(await shareImageOf(article.id))?.address ?? null}
        mayPublish={canPublish(staff, article)}
      />
    </Desk>
  );
}
