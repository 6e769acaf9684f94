"use client";

import { useActionState } from "react";
import { Sentence } from "#components/sentence.tsx";
import { postCommentAction } from "#features/comments/actions.ts";
import { commentLimits } from "#features/comments/comments.ts";
import { refusalIn, wordsIn } from "#features/words/words.ts";
import { untouched } from "#lib/form-state.ts";
import { CommentField } from "./comment-field.tsx";

interface CommentFormProps {
  readonly articleId: string;
  readonly token: string;
  readonly language: string;
  readonly replyTo?: { readonly id: string; readonly authorName: string } | undefined;
  /** The same page without a comment to answer. */
  readonly cancelPath: string;
}

/** Whole without hydration: every refusal comes back with what was typed. */
export function CommentForm({ articleId, token, language, replyTo, cancelPath }: CommentFormProps) {
  const words = wordsIn(language).comments.form;
  const [state, post] = useActionState(postCommentAction, untouched, "#comment-form");
  const { values = {} } = state;
  const fields = Object.fromEntries(
    Object.entries(state.fields ?? {}).map(([name, refusal]) => [name, refusalIn(language, refusal)]),
  );
  return (
    <form action={post} className="comment-form" aria-labelledby="comment-form-title" noValidate>
      <input type="hidden" name="form" value="comment" />
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={replyTo?.id ?? ""} />
      <input type="hidden" name="token" value={token} />
      {state.message ? (
        <p className="notice notice-error" role="alert">
          {refusalIn(language, state.message)}
        </p>
      ) : null}
      <p className="comment-replying" hidden={replyTo === undefined}>
        <Sentence words={words.replyingTo}>
          <bdi>{replyTo?.authorName}</bdi>
        </Sentence>{" "}
        <a href={cancelPath}>{words.cancel}</a>
      </p>
      <CommentField label={words.body} name="body" error={fields.body} hint={words.bodyHint}>
        {(described) => (
          <textarea {...described} name="body" rows={6} required dir="auto" defaultValue={values.body} />
        )}
      </CommentField>
      <CommentField label={words.name} name="name" error={fields.name} hint={words.nameHint}>
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
      <CommentField label={words.email} name="email" error={fields.email} hint={words.emailHint}>
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
        <label htmlFor="comment-website">{words.leaveEmpty}</label>
        <input id="comment-website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <button type="submit">{replyTo ? words.postReply : words.post}</button>
    </form>
  );
}
