import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminCommentsPath } from "#features/admin-paths.ts";
import { Queue } from "#features/moderation/components/queue.tsx";
import { moderationCounts, moderationQueue } from "#features/moderation/queries.ts";
import { queueQuery } from "#features/moderation/schema.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireEditor } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Comments" };

export default async function CommentsPage({ searchParams }: PageProps<"/admin/comments">) {
  const editor = await requireEditor();
  const query = queueQuery.parse(await searchParams);
  const [counts, comments, locale] = await Promise.all([
    moderationCounts(editor),
    moderationQueue(editor, query),
    publication(),
  ]);
  return (
    <Desk staff={editor} current={adminCommentsPath}>
      <PageTitle
        title="Comments"
        help="What waits here is on no page yet. The one that has waited longest is first."
      />
      <Queue {...{ query, counts, comments, locale }} />
    </Desk>
  );
}
