import type { Locale } from "#components/time.tsx";
import { type Thread, threadsOf } from "#features/comments/comments.ts";
import type { Discussion } from "#features/comments/queries.ts";
import { commentCountPath, discussionPath } from "#features/paths.ts";
import { type Words, wordsIn } from "#features/words/words.ts";
import { formToken } from "#lib/form-token.ts";
import { CommentDesk } from "./comment-desk.tsx";
import { CommentForm } from "./comment-form.tsx";
import { CommentItem, type Place } from "./comment-item.tsx";
import { CommentNews } from "./comment-news.tsx";
import { DiscussionPages, OrderChoice } from "./discussion-pages.tsx";

interface CommentsProps {
  readonly article: { readonly id: string; readonly kind: string; readonly path: string };
  readonly discussion: Discussion;
  /** Somebody has just posted, and an editor reads it first. */
  readonly isHeld: boolean;
  readonly locale: Locale;
}

/** One page of the discussion under an article, and the form to join it. */
export function Comments({ article, discussion, isHeld, locale }: CommentsProps) {
  const words = wordsIn(locale.language).comments;
  const { comments, policy, total, order } = discussion;
  const isClosed = policy === "closed";
  if (isClosed && article.kind === "page" && total === 0) return null;
  const common = { locale, place: discussion, canReply: !isClosed };
  return (
    <section className="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{total === 0 ? words.title : words.count(total)}</h2>
      {article.kind === "story" ? (
        <CommentNews address={commentCountPath(article.path)} shown={total} language={locale.language} />
      ) : null}
      {total > 1 ? <OrderChoice order={order} words={words} /> : null}
      {comments.length > 0 ? (
        <ThreadList threads={threadsOf(comments)} {...common} />
      ) : (
        <p className="comments-empty">{isClosed ? words.nobodyCommented : words.none}</p>
      )}
      <DiscussionPages place={discussion} words={words} />
      {isClosed ? (
        <p className="comments-closed">{words.closed}</p>
      ) : (
        <Desk article={article} discussion={discussion} isHeld={isHeld} locale={locale} />
      )}
    </section>
  );
}

function Desk({ article, discussion, isHeld, locale: { language } }: CommentsProps) {
  const { page, order, replyTo } = discussion;
  return (
    <CommentDesk articleId={article.id} isReply={replyTo !== undefined} language={language}>
      {isHeld ? <HeldNotice words={wordsIn(language).comments} /> : null}
      <CommentForm
        articleId={article.id}
        token={formToken(article.id)}
        replyTo={replyTo}
        cancelPath={`${discussionPath({ page, order })}#comment-form`}
        language={language}
      />
    </CommentDesk>
  );
}

function HeldNotice({ words }: { words: Words["comments"] }) {
  return (
    <div className="notice" role="status">
      <p>
        <strong>{words.arrived}</strong> {words.heldFirst}
      </p>
    </div>
  );
}

interface ThreadListProps {
  readonly threads: readonly Thread[];
  readonly locale: Locale;
  readonly place: Place;
  readonly canReply: boolean;
}

function ThreadList({ threads, ...common }: ThreadListProps) {
  return (
    <ol className="comment-list">
      {threads.map(({ comment, replies }) => (
        <li key={comment.id}>
          <CommentItem comment={comment} {...common} />
          {replies.length > 0 ? <ThreadList threads={replies} {...common} /> : null}
        </li>
      ))}
    </ol>
  );
}
