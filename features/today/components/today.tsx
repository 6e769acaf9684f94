import Link from "next/link";
import type { Locale } from "#components/time.tsx";
import { adminArticlesPath, adminEventsPath } from "#features/admin-paths.ts";
import { EventList } from "#features/events/components/event-log.tsx";
import type { ListedArticle } from "#features/listings/queries.ts";
import type { DayCounts, Due } from "#features/today/queries.ts";
import { Card } from "./card.tsx";
import { DraftList } from "./draft-list.tsx";
import { DueList } from "./due-list.tsx";
import { HeldComments } from "./held-comments.tsx";
import { MonthGraph } from "./month-graph.tsx";

interface TodayProps {
  readonly due: readonly Due[];
  readonly drafts: readonly ListedArticle[];
  readonly days: readonly DayCounts[];
  /** What only editors are shown. */
  readonly forEditors?:
    | { readonly pending: number; readonly events: Parameters<typeof EventList>[0]["events"] }
    | undefined;
  readonly locale: Locale;
}

function All({ href }: { href: string }) {
  return (
    <Link href={href} className="text-muted underline">
      All
    </Link>
  );
}

/** The state of the publication on one screen. */
export function Today({ due, drafts, days, forEditors, locale }: TodayProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="Due" onward={<All href={`${adminArticlesPath}?state=scheduled`} />}>
        <DueList due={due} locale={locale} />
      </Card>
      {forEditors ? (
        <Card title="Moderation">
          <HeldComments pending={forEditors.pending} />
        </Card>
      ) : null}
      <Card title="Drafts" onward={<All href={`${adminArticlesPath}?state=draft`} />}>
        <DraftList drafts={drafts} locale={locale} />
      </Card>
      <Card title="The last 30 days">
        <MonthGraph days={days} />
      </Card>
      {forEditors ? (
        <div className="lg:col-span-2">
          <Card title="What has happened" onward={<All href={adminEventsPath} />}>
            <EventList events={forEditors.events} locale={locale} />
          </Card>
        </div>
      ) : null}
    </div>
  );
}
