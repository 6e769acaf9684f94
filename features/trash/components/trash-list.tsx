import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { type Locale, Time } from "#components/time.tsx";
import { adminArticlesPath, adminTrashPath } from "#features/admin-paths.ts";
import type { Trashed } from "#features/trash/queries.ts";
import { trashDays } from "#features/trash/trash.ts";
import { cursorText } from "#lib/cursor.ts";
import { TrashedVerbs } from "./trashed-verbs.tsx";

const places: Record<Trashed["state"], string> = {
  draft: "a draft",
  scheduled: "scheduled",
  published: "on the site",
  retired: "off the site",
};

function TrashedRow({ article, locale }: { article: Trashed; locale: Locale }) {
  const headline = article.headline === "" ? "No headline yet" : article.headline;
  return (
    <li className="grid gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="min-w-0 wrap-anywhere">
        <p className="font-serif text-lg leading-snug font-semibold">{headline}</p>
        <p className="flex flex-wrap gap-x-3 text-muted">
          <span>was {places[article.state]}</span>
          <span>
            put here <Time at={article.removedAt} locale={locale} style="short" />
            {article.removedByName ? ` by ${article.removedByName}` : ""}
          </span>
          <span>
            deleted for good <Time at={article.deletedAt} locale={locale} style="short" />
          </span>
        </p>
      </div>
      <TrashedVerbs id={article.id} headline={headline} wasKnown={article.state !== "draft"} />
    </li>
  );
}

interface TrashListProps {
  readonly articles: readonly Trashed[];
  readonly hasNext: boolean;
  readonly isFirstPage: boolean;
  readonly locale: Locale;
}

/** What lies in the trash, what came last first. */
export function TrashList({ articles, hasNext, isFirstPage, locale }: TrashListProps) {
  const last = articles.at(-1);
  return (
    <>
      {last ? (
        <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-panel">
          {articles.map((article) => (
            <TrashedRow key={article.id} article={article} locale={locale} />
          ))}
        </ol>
      ) : (
        <Nothing />
      )}
      <nav aria-label="Pages" className="mt-4 flex justify-between gap-4 empty:hidden">
        {isFirstPage ? null : (
          <Link className={buttonClass()} href={adminTrashPath()}>
            To the newest
          </Link>
        )}
        {hasNext && last ? (
          <Link
            className={`${buttonClass()} ml-auto`}
            href={adminTrashPath(cursorText({ id: last.id, value: last.removedAt }))}
          >
            Older
          </Link>
        ) : null}
      </nav>
    </>
  );
}

function Nothing() {
  return (
    <EmptyState title="The trash is empty">
      What you delete lies here for {trashDays} days and can be put back as it was.{" "}
      <Link href={adminArticlesPath} className="underline">
        To the articles
      </Link>
    </EmptyState>
  );
}
