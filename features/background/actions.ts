"use server";

import { action } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { retryJob } from "./mutations.ts";
import { retryJobInput } from "./schema.ts";

export const retryJobAction = action({
  allow: "admin",
  input: retryJobInput,
  run: async (admin, input): Promise<FormState> => {
    const outcome = await retryJob(admin, input);
    return outcome.ok ? { ok: true, message: "It is tried again in a moment." } : refusalState(outcome);
  },
});
