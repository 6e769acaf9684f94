"use server";

import { redirect } from "next/navigation";
import { postedPath } from "#features/paths.ts";
import { action } from "#features/people/action.ts";
import { sha256 } from "#lib/crypto.ts";
import type { FormState } from "#lib/form-state.ts";
import { readFormToken } from "#lib/form-token.ts";
import { subnetsOf } from "#lib/subnet.ts";
import { postComment } from "./mutations.ts";
import { postCommentInput } from "./schema.ts";

const stale = {
  expired: "This page had been open for a long time. Your words are still here: send them once more.",
  forged: "This form did not arrive whole. Your words are still here: send them once more.",
} as const;

export const postCommentAction = action({
  allow: "anyone",
  input: postCommentInput,
  run: async (author, { token, ...words }, visit): Promise<FormState> => {
    const read = readFormToken(words.articleId, token);
    if (!read.ok) return { ok: false, message: stale[read.because] };
    const deviceHash = author ? "" : sha256(visit.rememberDevice());
    const subnets = subnetsOf(visit.clientAddress);
    const outcome = await postComment(author, {
      ...words,
      deviceHash,
      subnets,
      formAgeSeconds: read.ageSeconds,
    });
    if (outcome.ok) redirect(postedPath(outcome.value));
    const { message, field } = outcome;
    return { ok: false, message, fields: field === undefined ? undefined : { [field]: message } };
  },
});
