import type { Metadata } from "next";
import { EmptyState } from "#components/empty-state.tsx";
import { PageTitle } from "#components/page-title.tsx";
import { adminEventsPath } from "#features/admin-paths.ts";
import { EventFilter } from "#features/events/components/event-filter.tsx";
import { EventLog } from "#features/events/components/event-log.tsx";
import { eventPage } from "#features/events/queries.ts";
import { eventPageInput } from "#features/events/schema.ts";
import { Desk } from "#features/people/components/desk.tsx";
import { requireEditor } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";

export const metadata: Metadata = { title: "Log" };
const pageSize = 50;

export default async function EventsPage({ searchParams }: PageProps<"/admin/events">) {
  const editor = await requireEditor();
  const { type, before } = eventPageInput.parse(await searchParams);
  const [events, locale] = await Promise.all([eventPage({ type, before, limit: pageSize }), publication()]);
  return (
    <Desk staff={editor} current={adminEventsPath}>
      <PageTitle title="Log" help="Who did what, newest first. Nothing here can be changed.">
        <EventFilter type={type} />
      </PageTitle>
      {events.length > 0 ? (
        <EventLog events={events} type={type} locale={locale} pageSize={pageSize} />
      ) : (
        <EmptyState title="Nothing of this kind has happened yet">
          Every change of the publication is written here, with who made it.
        </EmptyState>
      )}
    </Desk>
  );
}
