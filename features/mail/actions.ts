"use server";

import { redirect } from "next/navigation";
import { adminMailPath } from "#features/admin-paths.ts";
import { action } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { tryMailAgain } from "./mutations.ts";
import { tryAgainInput } from "./schema.ts";

export const tryAgainAction = action({
  allow: "admin",
  input: tryAgainInput,
  run: async (admin, input): Promise<FormState> => {
    const tried = await tryMailAgain(admin, input);
    return tried.ok ? redirect(adminMailPath()) : refusalState(tried);
  },
});
