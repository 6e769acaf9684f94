import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminArticlesPath } from "#features/admin-paths.ts";
import { canCreate } from "#features/articles/policy.ts";
import { ArticlesRoom } from "#features/listings/components/articles-room.tsx";
import { ListDoors } from "#features/listings/components/list-doors.tsx";
import { articleList } from "#features/listings/queries.ts";
import { listingInput } from "#features/listings/schema.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { staffList } from "#features/people/queries.ts";
import { requireStaff } from "#features/people/session.ts";
import { allSections } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { tagBySlug, tagNames } from "#features/tags/queries.ts";

export const metadata: Metadata = { title: "Articles" };

export default async function ArticlesPage({ searchParams }: PageProps<"/admin/articles">) {
  const staff = await requireStaff();
  const filter = listingInput.parse(await searchParams);
  const { q: text, section: sectionId, author: authorId, tag, ...rest } = filter;
  const [list, sections, people, tags, named, locale] = await Promise.all([
    articleList(staff, { ...rest, text, sectionId, authorId, tag }),
    allSections(),
    staffList(staff),
    tagNames(300),
    tag === undefined ? undefined : tagBySlug(tag),
    publication(),
  ]);
  return (
    <Desk staff={staff} current={adminArticlesPath}>
      <PageTitle title="Articles">
        <ListDoors mayAddPage={canCreate(staff, "page")} />
      </PageTitle>
      <ArticlesRoom
        {...{ filter, list, choices: { sections, people, tags }, tagName: named?.name, locale }}
      />
    </Desk>
  );
}
