"use server";

import { redirect } from "next/navigation";
import { queuePath } from "#features/admin-paths.ts";
import { approveComment, removeComment, restoreComment } from "#features/comments/mutations.ts";
import { action } from "#features/people/action.ts";
import type { Editor } from "#features/people/people.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Outcome } from "#lib/outcome.ts";
import { type ModerateComment, moderateCommentInput } from "./schema.ts";

/** Does it, and comes back to where the editor was, with a word on what was done. */
function doing(verb: (editor: Editor, comment: { id: string }) => Promise<Outcome>, done: string) {
  return async (editor: Editor, { id, state, page }: ModerateComment): Promise<FormState> => {
    const outcome = await verb(editor, { id });
    if (outcome.ok) redirect(queuePath({ state, page, done }));
    return { ok: false, message: outcome.message };
  };
}

export const approveCommentAction = action({
  allow: "editor",
  input: moderateCommentInput,
  run: doing(approveComment, "approved"),
});

export const removeCommentAction = action({
  allow: "editor",
  input: moderateCommentInput,
  run: doing(removeComment, "removed"),
});

export const restoreCommentAction = action({
  allow: "editor",
  input: moderateCommentInput,
  run: doing(restoreComment, "restored"),
});
