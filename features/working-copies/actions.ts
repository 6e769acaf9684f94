"use server";

import { saveWorkingCopyInput } from "#features/articles/schema.ts";
import { action, type FormAction } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { saveWorkingCopy } from "./mutations.ts";

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
