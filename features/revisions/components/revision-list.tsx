import { Eye } from "lucide-react";
import Link from "next/link";
import { Badge } from "#components/badge.tsx";
import { buttonClass } from "#components/button.tsx";
import { type Locale, Time } from "#components/time.tsx";
import { adminPreviewPath, adminRevisionsPath } from "#features/admin-paths.ts";
import type { RevisionRow } from "#features/revisions/queries.ts";
import { reasonInWords, revisionsPerPage } from "#features/revisions/revisions.ts";
import { RestoreButton } from "#features/working-copies/components/restore-button.tsx";

interface RevisionListProps {
  readonly articleId: string;
  readonly revisions: readonly RevisionRow[];
  readonly locale: Locale;
}

function changedInWords({ added, removed }: RevisionRow["changed"]): string {
  const parts = [added > 0 ? `${added} came` : "", removed > 0 ? `${removed} went` : ""];
  return parts.filter((part) => part !== "").join(", ") || "none changed";
}

/** What has been kept of an article, the newest first: to be read, and to be put back into the editor. */
export function RevisionList({ articleId, revisions, locale }: RevisionListProps) {
  const last = revisions.at(-1)?.number ?? 1;
  const hasOlder = revisions.length === revisionsPerPage && last > 1;
  return (
    <>
      <ol className="divide-y divide-line rounded-lg border border-line bg-panel">
        {revisions.map((revision) => (
          <li
            key={revision.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3"
          >
            <div className="grid min-w-0 flex-1 basis-72 gap-1">
              <p className="flex flex-wrap items-center gap-2">
                <span className="text-muted">No. {revision.number}</span>
                <span className="font-serif text-lg font-semibold [overflow-wrap:anywhere]">
                  {revision.headline}
                </span>
                {revision.isLive ? <Badge tone="good">What readers see</Badge> : null}
              </p>
              <p className="text-muted">
                {reasonInWords(revision.reason)}: {revision.createdByName ?? "Masthead"},{" "}
                <Time at={revision.createdAt} locale={locale} style="moment" />
              </p>
              <p className="text-muted">
                {revision.wordCount} words: {changedInWords(revision.changed)}
              </p>
            </div>
            <div className="flex gap-2">
              <Link
                href={adminPreviewPath({ id: articleId, revision: revision.id })}
                aria-label={`Read number ${revision.number}`}
                className={buttonClass("quiet")}
              >
                <Eye size={16} aria-hidden /> Read
              </Link>
              <RestoreButton
                articleId={articleId}
                revisionId={revision.id}
                name={`number ${revision.number}`}
              />
            </div>
          </li>
        ))}
      </ol>
      {hasOlder ? (
        <p className="pt-4 text-center">
          <Link href={adminRevisionsPath({ id: articleId, before: last })} className={buttonClass()}>
            Older revisions
          </Link>
        </p>
      ) : null}
    </>
  );
}
