"use server";

import { redirect } from "next/navigation";
import { signInPath } from "#features/admin-paths.ts";
import { action } from "#features/people/action.ts";
import { handOver, provePassword } from "#features/people/mutations.ts";
import { takeOffSecondFactor } from "#features/second-factor/mutations.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { changeRole, removePerson, restorePerson } from "./mutations.ts";
import { changeRoleInput, handOverInput, personInput } from "./schema.ts";

export const changeRoleAction = action({
  allow: "admin",
  input: changeRoleInput,
  run: async (admin, input): Promise<FormState> => {
    const changed = await changeRole(admin, input);
    if (!changed.ok) return refusalState(changed);
    return { ok: true, message: `The role of ${changed.value.name} is now ${input.role}.` };
  },
});

export const removePersonAction = action({
  allow: "admin",
  input: personInput,
  run: async (admin, input): Promise<FormState> => {
    const removed = await removePerson(admin, input);
    if (!removed.ok) return refusalState(removed);
    return { ok: true, message: `${removed.value.name} is removed and signed out.` };
  },
});

export const restorePersonAction = action({
  allow: "admin",
  input: personInput,
  run: async (admin, input): Promise<FormState> => {
    const restored = await restorePerson(admin, input);
    if (!restored.ok) return refusalState(restored);
    return { ok: true, message: `${restored.value.name} is back.` };
  },
});

export const takeOffSecondFactorAction = action({
  allow: "owner",
  input: personInput,
  run: async (owner, input): Promise<FormState> => {
    const taken = await takeOffSecondFactor(owner, input);
    if (!taken.ok) return refusalState(taken);
    return { ok: true, message: `${taken.value.name} signs in with their password alone.` };
  },
});

export const handOverAction = action({
  allow: "owner",
  input: handOverInput,
  run: async (owner, { id, password }, { clientAddress }): Promise<FormState> => {
    const proof = await provePassword(owner, { password, clientAddress });
    if (!proof.ok) return refusalState(proof);
    const handed = await handOver(owner, id);
    return handed.ok ? redirect(signInPath) : refusalState(handed);
  },
});
