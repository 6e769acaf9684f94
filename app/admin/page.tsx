import type { Metadata } from "next";
import { PageTitle } from "#components/page-title.tsx";
import { adminPath } from "#features/admin-paths.ts";
import { NewArticle } from "#features/articles/components/new-article.tsx";
import { eventPage } from "#features/events/queries.ts";
import { articleList } from "#features/listings/queries.ts";
import { moderationCounts } from "#features/moderation/queries.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { asEditor, requireStaff } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";
import { Today } from "#features/today/components/today.tsx";
import { countsByDay, dueNext } from "#features/today/queries.ts";

export const metadata: Metadata = { title: "Today" };

const [draftsShown, eventsShown] = [6, 8];

export default async function TodayPage() {
  const staff = await requireStaff();
  const editor = asEditor(staff);
  const locale = await publication();
  const [due, drafts, days, counts, events] = await Promise.all([
    dueNext(staff),
    articleList(staff, { state: "draft" }),
    countsByDay(staff, locale.timeZone),
    editor && moderationCounts(editor),
    editor ? eventPage({ limit: eventsShown }) : [],
  ]);
  return (
    <Desk staff={staff} current={adminPath}>
      <PageTitle title="Today">
        <NewArticle kind="story" />
      </PageTitle>
      <Today
        {...{ due, drafts: drafts.rows.slice(0, draftsShown), days, locale }}
        forEditors={counts && { pending: counts.pending, events }}
      />
    </Desk>
  );
}
