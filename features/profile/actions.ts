"use server";

import { redirect } from "next/navigation";
import { adminProfilePath, signInPath } from "#features/admin-paths.ts";
import { action } from "#features/people/action.ts";
import { provePassword } from "#features/people/mutations.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { askForEmail, changeProfile, confirmEmail } from "./mutations.ts";
import { changeEmailInput, confirmEmailInput, profileInput } from "./schema.ts";

export const changeProfileAction = action({
  allow: "staff",
  input: profileInput,
  run: async (staff, input): Promise<FormState> => {
    const changed = await changeProfile(staff, input);
    return changed.ok ? { ok: true, message: "Saved.", values: input } : refusalState(changed);
  },
});

export const changeEmailAction = action({
  allow: "staff",
  input: changeEmailInput,
  run: async (staff, { email, password }, { clientAddress }): Promise<FormState> => {
    const proof = await provePassword(staff, { password, clientAddress });
    if (!proof.ok) return refusalState(proof);
    const asked = await askForEmail(staff, { email });
    if (!asked.ok) return refusalState(asked);
    return {
      ok: true,
      message: `A letter is on its way to ${email}. The address is yours when you open its link.`,
    };
  },
});

export const confirmEmailAction = action({
  allow: "anyone",
  input: confirmEmailInput,
  run: async (actor, input): Promise<FormState> => {
    const confirmed = await confirmEmail(input);
    if (!confirmed.ok) return refusalState(confirmed);
    redirect(actor ? adminProfilePath : `${signInPath}?done=email`);
  },
});
