import type { Locale } from "#components/time.tsx";
import {
  type CommentsPolicy,
  type CommentView,
  type Thread,
  threadsOf,
} from "#features/comments/comments.ts";
import { type Words, wordsIn } from "#features/words/words.ts";
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
  const words = wordsIn(locale.language).comments;
  const { comments, policy } = discussion;
  const spoken = comments.filter((view) => view.is === "public");
  const isClosed = policy === "closed";
  if (isClosed && article.kind === "page" && comments.length === 0) return null;
  const replyTo = spoken.find(({ id }) => id === query.reply);
  return (
    <section className="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{spoken.length === 0 ? words.title : words.count(spoken.length)}</h2>
      {comments.length > 0 ? (
        <ThreadList threads={threadsOf(comments)} locale={locale} canReply={!isClosed} />
      ) : (
        <p className="comments-empty">{isClosed ? words.nobodyCommented : words.none}</p>
      )}
      {isClosed ? (
        <p className="comments-closed">{words.closed}</p>
      ) : (
        <section id="comment-form" className="comment-desk" aria-labelledby="comment-form-title">
          <h3 id="comment-form-title">{replyTo ? words.form.reply : words.form.comment}</h3>
          {query.comment === "held" ? <HeldNotice words={words} /> : null}
          <CommentForm
            articleId={article.id}
            token={formToken(article.id)}
            replyTo={replyTo}
            language={locale.language}
          />
        </section>
      )}
    </section>
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
