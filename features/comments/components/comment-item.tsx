import { Sentence } from "#components/sentence.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { CommentView, PublicComment } from "#features/comments/comments.ts";
import { wordsIn } from "#features/words/words.ts";
import { CommentText } from "./comment-text.tsx";

interface CommentItemProps {
  readonly comment: CommentView;
  readonly locale: Locale;
  /** Answers are open. */
  readonly canReply: boolean;
}

export function CommentItem({ comment, locale, canReply }: CommentItemProps) {
  const words = wordsIn(locale.language).comments;
  const id = `comment-${comment.id}`;
  if (comment.is === "removed") {
    return (
      <article id={id} className="comment comment-removed">
        <p>{words.removed}</p>
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
          <a
            href={`?reply=${comment.id}#comment-form`}
            rel="nofollow"
            aria-label={words.replyTo(comment.authorName)}
          >
            {words.reply}
          </a>
        </p>
      ) : null}
    </article>
  );
}

function CommentMeta({ comment, locale }: { comment: PublicComment; locale: Locale }) {
  const words = wordsIn(locale.language).comments;
  const { authorName, isStaff, inReplyTo } = comment;
  return (
    <header className="comment-meta">
      <bdi className="comment-author">{authorName}</bdi>
      {isStaff ? <span className="comment-staff">{words.staff}</span> : null}
      {inReplyTo === undefined ? null : (
        <span className="comment-answers">
          <Sentence words={words.inReplyTo}>
            {inReplyTo === null ? words.removedComment : <bdi>{inReplyTo}</bdi>}
          </Sentence>
        </span>
      )}
      <a href={`#comment-${comment.id}`} className="comment-time">
        <Time at={comment.createdAt} locale={locale} style="moment" />
      </a>
    </header>
  );
}
