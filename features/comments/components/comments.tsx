import type { Locale } from "#components/time.tsx";
import {
  type CommentsPolicy,
  type CommentView,
  type Thread,
  threadsOf,
} from "#features/comments/comments.ts";
import { formToken } from "#lib/form-token.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentItem } from "./comment-item.tsx";

interface CommentsProps {
  readonly article: { readonly id: string; readonly kind: string };
  readonly discussion: { readonly comments: readonly CommentView[]; readonly policy: CommentsPolicy };
  /** What the address asks for: `?reply=<id>`, or `?comment=held` after posting. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
  readonly locale: Locale;
}

/** The discussion under an article, and the form to join it. */
export function Comments({ article, discussion, query, locale }: CommentsProps) {
  const { comments, policy } = discussion;
  const spoken = comments.filter((view) => view.is === "public");
  const isClosed = policy === "closed";
  if (isClosed && article.kind === "page" && comments.length === 0) return null;
  const replyTo = spoken.find(({ id }) => id === query.reply);
  return (
    <section className="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{heading(spoken.length)}</h2>
      {comments.length > 0 ? (
        <ThreadList threads={threadsOf(comments)} locale={locale} canReply={!isClosed} />
      ) : (
        <p className="comments-empty">
          {isClosed ? "Nobody has commented." : "No comments yet. What do you make of it?"}
        </p>
      )}
      {isClosed ? (
        <p className="comments-closed">The discussion is closed. Thank you to all who took part.</p>
      ) : (
        <section id="comment-form" className="comment-desk" aria-labelledby="comment-form-title">
          <h3 id="comment-form-title">{replyTo ? "Your reply" : "Your comment"}</h3>
          {query.comment === "held" ? <HeldNotice /> : null}
          <CommentForm articleId={article.id} token={formToken(article.id)} replyTo={replyTo} />
        </section>
      )}
    </section>
  );
}

function heading(count: number): string {
  if (count === 0) return "Comments";
  return count === 1 ? "1 comment" : `${count.toLocaleString("en")} comments`;
}

function HeldNotice() {
  return (
    <div className="notice" role="status">
      <p>
        <strong>Thank you, your comment has arrived.</strong> One of our editors reads it before it appears
        here. We do this with the first comment of everyone; later ones can be on the page at once.
      </p>
    </div>
  );
}

interface ThreadListProps {
  readonly threads: readonly Thread[];
  readonly locale: Locale;
  readonly canReply: boolean;
}

function ThreadList({ threads, locale, canReply }: ThreadListProps) {
  return (
    <ol className="comment-list">
      {threads.map(({ comment, replies }) => (
        <li key={comment.id}>
          <CommentItem comment={comment} locale={locale} canReply={canReply} />
          {replies.length > 0 ? <ThreadList threads={replies} locale={locale} canReply={canReply} /> : null}
        </li>
      ))}
    </ol>
  );
}
