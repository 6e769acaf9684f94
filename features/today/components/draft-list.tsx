import Link from "next/link";
import { type Locale, Time } from "#components/time.tsx";
import { adminArticlePath } from "#features/admin-paths.ts";
import type { ListedArticle } from "#features/listings/queries.ts";

/** What was worked on last and is not out yet. */
export function DraftList({ drafts, locale }: { drafts: readonly ListedArticle[]; locale: Locale }) {
  if (drafts.length === 0) {
    return <p className="text-muted">No draft. What you begin is here until it is published.</p>;
  }
  return (
    <ol className="grid gap-2">
      {drafts.map((draft) => (
        <li key={draft.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <Link href={adminArticlePath(draft)} className="min-w-0 font-medium wrap-anywhere hover:underline">
            {draft.headline || "No headline yet"}
          </Link>
          <span className="text-muted">
            <Time at={draft.savedAt} locale={locale} style="short" />
            {draft.savedByName ? `, ${draft.savedByName}` : ""}
          </span>
        </li>
      ))}
    </ol>
  );
}
