import type { Metadata } from "next";
import { EmptyState } from "#components/empty-state.tsx";
import { PageLinks } from "#components/page-links.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminTagsPath } from "#features/admin-paths.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireEditor } from "#features/people/session.ts";
import { TagList } from "#features/tags/components/tag-list.tsx";
import { TagSearch } from "#features/tags/components/tag-search.tsx";
import { tagList } from "#features/tags/queries.ts";
import { tagListInput } from "#features/tags/schema.ts";
import { pageNumber } from "#lib/page-number.ts";

export const metadata: Metadata = { title: "Tags" };

export default async function TagsPage({ searchParams }: PageProps<"/admin/tags">) {
  const editor = await requireEditor();
  const asked = await searchParams;
  const { q: text } = tagListInput.parse(asked);
  const page = pageNumber(asked.page);
  const { tags, hasNext } = await tagList({ text, page });
  return (
    <Desk staff={editor} current={adminTagsPath()}>
      <PageTitle
        title="Tags"
        help="What stories are about. Writers make them; you keep them few and clear."
      />
      <TagSearch text={text} />
      {tags.length > 0 ? (
        <TagList tags={tags} />
      ) : (
        <EmptyState title={text ? "No tag has this in its name" : "No tag yet"}>
          Tags are made where a story is written: its side panel has a field for them.
        </EmptyState>
      )}
      <PageLinks page={page} hasNext={hasNext} href={(other) => adminTagsPath({ text, page: other })} />
    </Desk>
  );
}
