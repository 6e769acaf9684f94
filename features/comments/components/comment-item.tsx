import { Sentence } from "#components/sentence.tsx";
import { type Locale, Time } from "#components/time.tsx";
import type { CommentView, PublicComment } from "#features/comments/comments.ts";
import { discussionPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { CommentText } from "./comment-text.tsx";

/** The page of the discussion that a comment stands on. */
export interface Place {
  readonly page: number;
  readonly order: "oldest" | "newest";
}

interface CommentItemProps {
  readonly comment: CommentView;
  readonly locale: Locale;
  readonly place: Place;
  /** Answers are open. */
  readonly canReply: boolean;
}

/** Leads to a comment wherever it stands. */
const linkTo = (id: string) => `?comment=${id}#comment-${id}`;

export function CommentItem({ comment, locale, place, canReply }: CommentItemProps) {
  const words = wordsIn(locale.language).comments;
  if (comment.is !== "public") return <MissingComment comment={comment} locale={locale} />;
  return (
    <article id={`comment-${comment.id}`} className="comment">
      <CommentMeta comment={comment} locale={locale} />
      <div className="comment-text">
        <CommentText text={comment.text} />
      </div>
      {canReply ? (
        <p className="comment-actions">
          <a
            href={`${discussionPath({ ...place, reply: comment.id })}#comment-form`}
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

interface MissingProps {
  readonly comment: Exclude<CommentView, PublicComment>;
  readonly locale: Locale;
}

function MissingComment({ comment, locale }: MissingProps) {
  const words = wordsIn(locale.language).comments;
  const isRemoved = comment.is === "removed";
  return (
    <article id={isRemoved ? `comment-${comment.id}` : undefined} className="comment comment-missing">
      <p>
        {isRemoved ? (
          words.removed
        ) : (
          <a href={linkTo(comment.id)}>
            <Sentence words={words.onEarlierPage}>
              <bdi>{comment.authorName}</bdi>
            </Sentence>
          </a>
        )}
      </p>
    </article>
  );
}

function CommentMeta({ comment, locale }: { comment: PublicComment; locale: Locale }) {
  const words = wordsIn(locale.language).comments;
  const { authorName, isStaff, isAuthor } = comment;
  return (
    <header className="comment-meta">
      <bdi className="comment-author">{authorName}</bdi>
      {isAuthor || isStaff ? (
        <span className="comment-staff">{isAuthor ? words.author : words.staff}</span>
      ) : null}
      <Answered comment={comment} words={words} />
      <a href={linkTo(comment.id)} className="comment-time">
        <Time at={comment.createdAt} locale={locale} style="moment" />
      </a>
    </header>
  );
}

interface AnsweredProps {
  readonly comment: PublicComment;
  readonly words: { readonly inReplyTo: string; readonly removedComment: string };
}

function Answered({ comment: { inReplyTo, parentId }, words }: AnsweredProps) {
  if (inReplyTo === undefined) return null;
  return (
    <span className="comment-answers">
      <Sentence words={words.inReplyTo}>
        {inReplyTo === null || parentId === null ? (
          words.removedComment
        ) : (
          <a href={linkTo(parentId)}>
            <bdi>{inReplyTo}</bdi>
          </a>
        )}
      </Sentence>
    </span>
  );
}
