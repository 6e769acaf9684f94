import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { ArticleFilter } from "#features/articles/components/article-filter.tsx";
import { ArticleList } from "#features/articles/components/article-list.tsx";
import { ListDoors } from "#features/articles/components/list-doors.tsx";
import { ListPages } from "#features/articles/components/list-pages.tsx";

import { NoArticles } from "#features/articles/components/no-articles.tsx";
import { canCreate } from "#features/articles/policy.ts";
import { adminArticlesPath } from "#features/paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireStaff } from "#features/people/session.ts";
import { allSections } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { articleList } from "#features/working-copies/queries.ts";
import { articleListInput } from "#features/working-copies/schema.ts";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage({ searchParams }: PageProps<"/admin/articles">) {
  const staff = await requireStaff();
  const filter = articleListInput.parse(await searchParams);
  const asked = { state: filter.state, text: filter.q, sectionId: filter.section, page: filter.page };
  const [{ rows, hasNext }, sections, locale] = await Promise.all([
    articleList(staff, asked),
    allSections(),
    publication(),
  ]);
  return (
    <Desk staff={staff} current={adminArticlesPath}>
      <PageTitle title="Articles" help="What was saved last stands first.">
        <ListDoors mayAddPage={canCreate(staff, "page")} />
      </PageTitle>
      <ArticleFilter values={filter} sections={sections} />
      {rows.length > 0 ? <ArticleList articles={rows} locale={locale} /> : <NoArticles filter={filter} />}
      <ListPages filter={filter} hasNext={hasNext} />
    </Desk>
  );
}
