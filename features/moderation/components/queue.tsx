import { EmptyState } from "#components/empty-state.tsx";
import { Notice } from "#components/notice.tsx";
import type { Locale } from "#components/time.tsx";
import { queuePath } from "#features/admin-paths.ts";
import { type ModerationState, queuePageSize } from "#features/moderation/moderation.ts";
import type { QueuedComment } from "#features/moderation/queries.ts";
import type { QueueQuery } from "#features/moderation/schema.ts";
import { pageCount } from "#lib/page-number.ts";
import { QueueTabs } from "./queue-tabs.tsx";
import { QueuedCommentCard } from "./queued-comment.tsx";

const results = {
  approved: "Approved. The comment is on the page now.",
  removed: "Removed. Readers do not see the comment any more; it can be put back.",
  restored: "Put back. The comment is again where it was before.",
} as const;

interface QueueProps {
  readonly query: QueueQuery;
  readonly counts: Readonly<Record<ModerationState, number>>;
  readonly comments: readonly QueuedComment[];
  readonly locale: Locale;
}

/** The comments in one state, and what an editor can do with each. */
export function Queue({ query, counts, comments, locale }: QueueProps) {
  const { state, page, done } = query;
  return (
    <>
      <QueueTabs state={state} counts={counts} />
      {done ? (
        <div className="mb-4">
          <Notice tone="good">{results[done]}</Notice>
        </div>
      ) : null}
      {comments.length > 0 ? (
        <ol className="grid gap-3">
          {comments.map((comment) => (
            <QueuedCommentCard key={comment.id} comment={comment} place={{ state, page }} locale={locale} />
          ))}
        </ol>
      ) : (
        <Nothing state={state} page={page} />
      )}
      <QueuePages state={state} page={page} pages={pageCount(counts[state], queuePageSize)} />
    </>
  );
}

function Nothing({ state, page }: { state: ModerationState; page: number }) {
  if (page > 1) {
    return (
      <EmptyState title="There is nothing on this page">
        <a href={queuePath({ state, page: 1 })} className="underline">
          To the first page
        </a>
      </EmptyState>
    );
  }
  if (state === "pending") {
    return (
      <EmptyState title="Nothing is waiting">
        Comments of people who are new here come to this place first. You have seen all of them.
      </EmptyState>
    );
  }
  return state === "published" ? (
    <EmptyState title="No comments on the site yet">What readers can see stands here.</EmptyState>
  ) : (
    <EmptyState title="Nothing has been removed">What you remove stays here and can be put back.</EmptyState>
  );
}

function QueuePages({ state, page, pages }: { state: ModerationState; page: number; pages: number }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages" className="mt-4 flex gap-4">
      {page > 1 ? (
        <a href={queuePath({ state, page: page - 1 })} rel="prev" className="underline">
          Previous
        </a>
      ) : null}
      <span className="text-muted">
        Page {page} of {pages.toLocaleString("en")}
      </span>
      {page < pages ? (
        <a href={queuePath({ state, page: page + 1 })} rel="next" className="underline">
          Next
        </a>
      ) : null}
    </nav>
  );
}
