"use client";

import { useActionState } from "react";
import { Button, type ButtonLook } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import {
  approveCommentAction,
  removeCommentAction,
  restoreCommentAction,
} from "#features/moderation/actions.ts";
import type { QueuePlace } from "#features/moderation/schema.ts";
import { untouched } from "#lib/form-state.ts";

const verbs = {
  approve: { action: approveCommentAction, label: "Approve", look: "primary" },
  remove: { action: removeCommentAction, label: "Remove", look: "danger" },
  restore: { action: restoreCommentAction, label: "Put back", look: "plain" },
} as const satisfies Record<string, { action: unknown; label: string; look: ButtonLook }>;

interface ModerationFormProps {
  readonly verb: keyof typeof verbs;
  readonly comment: { readonly id: string; readonly authorName: string };
  readonly place: QueuePlace;
}

/** One button. There is no typed text to lose, so the door is used as it is and works without JavaScript. */
export function ModerationForm({ verb, comment, place }: ModerationFormProps) {
  const { action, label, look } = verbs[verb];
  const [state, submit, pending] = useActionState(action, untouched);
  return (
    <form action={submit}>
      <input type="hidden" name="form" value={verb} />
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="state" value={place.state} />
      <input type="hidden" name="page" value={place.page} />
      <Button type="submit" look={look} disabled={pending}>
        {label}
        <span className="sr-only"> the comment by {comment.authorName}</span>
      </Button>
      {state.message ? <Notice tone="danger">{state.message}</Notice> : null}
    </form>
  );
}
