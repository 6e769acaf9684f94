"use server";

import { redirect } from "next/navigation";
import { signInPath } from "#features/admin-paths.ts";
import { action } from "#features/people/action.ts";
import { provePassword } from "#features/people/mutations.ts";
import { startSession } from "#features/people/session.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { askForNewPassword, changePassword, setNewPassword } from "./mutations.ts";
import { changePasswordInput, forgottenInput, newPasswordInput } from "./schema.ts";

export const askForNewPasswordAction = action({
  allow: "anyone",
  input: forgottenInput,
  run: async (_actor, { email }, { clientAddress }): Promise<FormState> => {
    const asked = await askForNewPassword({ email, clientAddress });
    if (!asked.ok) return refusalState(asked);
    return { ok: true, message: `If ${email} has an account here, a letter with a link is on its way.` };
  },
});

export const setNewPasswordAction = action({
  allow: "anyone",
  input: newPasswordInput,
  run: async (_actor, input): Promise<FormState> => {
    const set = await setNewPassword(input);
    // No session yet: whoever has a second step takes it now as always.
    return set.ok ? redirect(`${signInPath}?done=password`) : refusalState(set);
  },
});

export const changePasswordAction = action({
  allow: "staff",
  input: changePasswordInput,
  run: async (staff, { currentPassword, password }, { clientAddress }): Promise<FormState> => {
    const proof = await provePassword(staff, { password: currentPassword, clientAddress });
    if (!proof.ok) return refusalState({ ...proof, field: proof.field && "currentPassword" });
    const changed = await changePassword(staff, { password });
    if (!changed.ok) return refusalState(changed);
    await startSession(staff.id);
    return { ok: true, message: "You have a new password. All other devices are signed out." };
  },
});
