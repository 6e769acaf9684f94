import { Badge } from "#components/badge.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { RevisionRow } from "#features/revisions/queries.ts";

const reasons: Readonly<Record<string, string>> = {
  published: "Published",
  updated: "Changes published",
  scheduled: "Scheduled",
};

/** What has been published of an article, the newest first. */
export function RevisionList({ revisions, locale }: { revisions: readonly RevisionRow[]; locale: Locale }) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-panel">
      {revisions.map((revision) => (
        <li key={revision.id} className="grid gap-1 px-4 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <span className="text-muted">No. {revision.number}</span>
            <span className="font-serif text-lg font-semibold">{revision.headline}</span>
            {revision.isLive ? <Badge tone="good">What readers see</Badge> : null}
          </p>
          <p className="text-muted">
            {reasons[revision.reason] ?? revision.reason} by {revision.createdByName ?? "Masthead"} on{" "}
            <Time at={revision.createdAt} locale={locale} style="moment" /> · {revision.wordCount} words · /
            {revision.slug}
          </p>
        </li>
      ))}
    </ol>
  );
}
