"use server";

import { saveWorkingCopyInput } from "#features/articles/schema.ts";
import { action, type FormAction } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { restoreRevision, saveWorkingCopy, setWordsAside } from "./mutations.ts";
import { type ArticleForEditing, articleForEditing } from "./queries.ts";
import { readWorkingCopyInput, restoreRevisionInput } from "./schema.ts";

/** What saving answers: the new version, or who saved before. */
interface SaveState extends FormState {
  readonly saved?: { readonly version: number; readonly savedAt: string };
  readonly conflict?: { readonly by: string; readonly at: string; readonly version: number };
}

export const saveWorkingCopyAction: FormAction<SaveState> = action({
  allow: "staff",
  input: saveWorkingCopyInput,
  run: async (staff, input): Promise<SaveState> => {
    const outcome = await saveWorkingCopy(staff, input);
    if (outcome.ok) {
      const { version, savedAt } = outcome.value;
      return { ok: true, saved: { version, savedAt: savedAt.toISOString() } };
    }
    if (!("conflict" in outcome)) return refusalState(outcome);
    const conflict = { ...outcome.conflict, at: outcome.conflict.at.toISOString() };
    return { ok: false, message: outcome.message, conflict };
  },
});

/** Keeps the words of a form among the revisions; the working copy stays as it is. */
export const setWordsAsideAction = action({
  allow: "staff",
  input: saveWorkingCopyInput,
  run: async (staff, input): Promise<FormState> => {
    const outcome = await setWordsAside(staff, input);
    return outcome.ok ? { ok: true } : refusalState(outcome);
  },
});

interface ReadState extends FormState {
  readonly saved?: { readonly article: ArticleForEditing; readonly savedAt: string };
}

/** The words that the server has at this moment. */
export const readWorkingCopyAction: FormAction<ReadState> = action({
  allow: "staff",
  input: readWorkingCopyInput,
  run: async (staff, { id }): Promise<ReadState> => {
    const article = await articleForEditing(staff, id);
    if (article === undefined) return { ok: false, message: "There is no such article." };
    return { ok: true, saved: { article, savedAt: article.savedAt.toISOString() } };
  },
});

interface RestoreState extends FormState {
  readonly formerId?: string;
}

export const restoreRevisionAction: FormAction<RestoreState> = action({
  allow: "staff",
  input: restoreRevisionInput,
  run: async (staff, input): Promise<RestoreState> => {
    const outcome = await restoreRevision(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    const message = "These words are in the editor again. Readers see them once they are published.";
    return { ok: true, message, formerId: outcome.value.formerId };
  },
});
