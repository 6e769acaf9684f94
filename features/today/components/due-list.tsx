import Link from "next/link";
import { type Locale, Time } from "#components/time.tsx";
import { adminArticlePath } from "#features/admin-paths.ts";
import type { Due } from "#features/today/queries.ts";

/** What comes out by itself, the next first. */
export function DueList({ due, locale }: { due: readonly Due[]; locale: Locale }) {
  if (due.length === 0) return <p className="text-muted">Nothing is scheduled.</p>;
  return (
    <ol className="grid gap-2">
      {due.map((article) => (
        <li key={article.id} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <Link
            href={adminArticlePath(article)}
            className="min-w-0 font-medium wrap-anywhere hover:underline"
          >
            {article.headline}
          </Link>
          <span className="text-muted">
            <Time at={article.dueAt} locale={locale} style="moment" />
          </span>
        </li>
      ))}
    </ol>
  );
}
