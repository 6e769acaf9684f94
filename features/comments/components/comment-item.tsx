import { type Locale, Time } from "#components/time.tsx";
import type { CommentView, PublicComment } from "#features/comments/comments.ts";
import { CommentText } from "./comment-text.tsx";

interface CommentItemProps {
  readonly comment: CommentView;
  readonly locale: Locale;
  /** Answers are open. */
  readonly canReply: boolean;
}

export function CommentItem({ comment, locale, canReply }: CommentItemProps) {
  const id = `comment-${comment.id}`;
  if (comment.is === "removed") {
    return (
      <article id={id} className="comment comment-removed">
        <p>This comment was removed.</p>
      </article>
    );
  }
  return (
    <article id={id} className="comment">
      <CommentMeta comment={comment} locale={locale} />
      <div className="comment-text">
        <CommentText text={comment.body} />
      </div>
      {canReply ? (
        <p className="comment-actions">
          <a href={`?reply=${comment.id}#comment-form`} rel="nofollow">
            Reply<span className="unseen"> to {comment.authorName}</span>
          </a>
        </p>
      ) : null}
    </article>
  );
}

function CommentMeta({ comment, locale }: { comment: PublicComment; locale: Locale }) {
  const { authorName, isStaff, inReplyTo } = comment;
  return (
    <header className="comment-meta">
      <bdi className="comment-author">{authorName}</bdi>
      {isStaff ? <span className="comment-staff">Staff</span> : null}
      {inReplyTo === undefined ? null : (
        <span className="comment-answers">
          in reply to {inReplyTo === null ? "a removed comment" : <bdi>{inReplyTo}</bdi>}
        </span>
      )}
      <a href={`#comment-${comment.id}`} className="comment-time">
        <Time at={comment.createdAt} locale={locale} style="moment" />
      </a>
    </header>
  );
}
