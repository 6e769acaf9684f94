import { commentOrders } from "#features/comments/comments.ts";
import { discussionPath } from "#features/paths.ts";
import type { Words } from "#features/words/words.ts";
import type { Place } from "./comment-item.tsx";

interface OrderChoiceProps {
  readonly order: Place["order"];
  readonly words: Words["comments"];
}

/** Two links, of which one says where one is. */
export function OrderChoice({ order, words }: OrderChoiceProps) {
  const names = { oldest: words.byThread, newest: words.newestFirst };
  return (
    <nav className="comments-order" aria-label={words.order}>
      {commentOrders.map((one) => (
        <a
          key={one}
          href={`${discussionPath({ page: 1, order: one })}#comments-title`}
          aria-current={one === order ? "true" : undefined}
          rel="nofollow"
        >
          {names[one]}
        </a>
      ))}
    </nav>
  );
}

interface DiscussionPagesProps {
  readonly place: Place & { readonly pages: number };
  readonly words: Words["comments"];
}

/** The way to the pages before and after; nothing when there is but one. */
export function DiscussionPages({ place, words }: DiscussionPagesProps) {
  const { page, pages, order } = place;
  if (pages < 2) return null;
  const to = (n: number) => `${discussionPath({ page: n, order })}#comments-title`;
  return (
    <nav className="comments-pages" aria-label={words.pages}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev nofollow">
          {words.earlier}
        </a>
      ) : null}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next nofollow">
          {words.later}
        </a>
      ) : null}
    </nav>
  );
}
