import type { ReactNode } from "react";
import { wordsIn } from "#features/words/words.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "comment-desk": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

interface CommentDeskProps {
  readonly articleId: string;
  readonly isReply: boolean;
  readonly language: string;
  readonly children: ReactNode;
}

/** Where a comment is written. With the script of reader pages (reader/comment-desk.ts) it goes where the answer will stand. */
export function CommentDesk({ articleId, isReply, language, children }: CommentDeskProps) {
  const { comments, tools } = wordsIn(language);
  const { form } = comments;
  return (
    <comment-desk
      id="comment-form"
      className="comment-desk"
      data-article={articleId}
      data-comment={form.comment}
      data-reply={form.reply}
      data-post={form.post}
      data-post-reply={form.postReply}
    >
      <h3 id="comment-form-title">{isReply ? form.reply : form.comment}</h3>
      <p className="comment-kept" hidden>
        {tools.keptComment}{" "}
        <button type="button" className="text-button">
          {tools.discard}
        </button>
      </p>
      {children}
    </comment-desk>
  );
}
