"use client";

import { useActionState } from "react";
import { postCommentAction } from "#features/comments/actions.ts";
import { commentLimits } from "#features/comments/comments.ts";
import { untouched } from "#lib/form-state.ts";
import { CommentField } from "./comment-field.tsx";

interface CommentFormProps {
  readonly articleId: string;
  readonly token: string;
  readonly replyTo?: { readonly id: string; readonly authorName: string } | undefined;
}

/** Whole without hydration: every refusal comes back with what was typed. */
export function CommentForm({ articleId, token, replyTo }: CommentFormProps) {
  const [state, post] = useActionState(postCommentAction, untouched, "#comment-form");
  const { fields = {}, values = {} } = state;
  return (
    <form action={post} className="comment-form" aria-labelledby="comment-form-title" noValidate>
      <input type="hidden" name="form" value="comment" />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={replyTo?.id ?? ""} />
      <input type="hidden" name="token" value={token} />
      {state.message ? (
        <p className="notice notice-error" role="alert">
          {state.message}
        </p>
      ) : null}
      {replyTo ? (
        <p className="comment-replying">
          Replying to <bdi>{replyTo.authorName}</bdi> <a href="?#comment-form">Cancel</a>
        </p>
      ) : null}
      <CommentField
        label="Comment"
        name="body"
        error={fields.body}
        hint="Plain text. Addresses become links."
      >
        {(described) => (
          <textarea {...described} name="body" rows={6} required dir="auto" defaultValue={values.body} />
        )}
      </CommentField>
      <CommentField label="Name" name="name" error={fields.name} hint="It stands beside your comment.">
        {(described) => (
          <input
            {...described}
            name="name"
            autoComplete="name"
            maxLength={commentLimits.name}
            dir="auto"
            defaultValue={values.name}
          />
        )}
      </CommentField>
      <CommentField
        label="E-mail, if you like"
        name="email"
        error={fields.email}
        hint="Never shown to anyone but the editors."
      >
        {(described) => (
          <input
            {...described}
            name="email"
            type="email"
            autoComplete="email"
            maxLength={commentLimits.email}
            defaultValue={values.email}
          />
        )}
      </CommentField>
      <p className="unseen" aria-hidden="true">
        <label htmlFor="comment-website">Leave this empty</label>
        <input id="comment-website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <button type="submit">{replyTo ? "Post the reply" : "Post the comment"}</button>
    </form>
  );
}
