"use server";

import { action } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { deleteForGood, trashArticle, untrashArticle } from "./mutations.ts";
import { trashInput } from "./schema.ts";
import { trashDays } from "./trash.ts";

export const trashArticleAction = action({
  allow: "staff",
  input: trashInput,
  run: async (staff, input): Promise<FormState> => {
    const outcome = await trashArticle(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    const gone = outcome.value.wasPublic ? " It is off the site." : "";
    return { ok: true, message: `In the trash, for ${trashDays} days.${gone}` };
  },
});

export const untrashArticleAction = action({
  allow: "staff",
  input: trashInput,
  run: async (staff, input): Promise<FormState> => {
    const outcome = await untrashArticle(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    const { path } = outcome.value;
    return { ok: true, message: path === null ? "It is back among the articles." : `It is back at ${path}.` };
  },
});

export const deleteForGoodAction = action({
  allow: "staff",
  input: trashInput,
  run: async (staff, input): Promise<FormState> => {
    const outcome = await deleteForGood(staff, input);
    return outcome.ok ? { ok: true, message: "Deleted for good." } : refusalState(outcome);
  },
});
