"use server";

import { redirect } from "next/navigation";
import { action } from "#features/people/action.ts";
import { provePassword } from "#features/people/mutations.ts";
import { halfwayToken, startSession } from "#features/people/session.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import {
  giveUpSecondFactor,
  renewRecoveryCodes,
  requireSecondFactor,
  setUpSecondFactor,
  takeSecondStep,
} from "./mutations.ts";
import { passwordInput, requirementInput, secondStepInput, setUpSecondFactorInput } from "./schema.ts";

export const secondStepAction = action({
  allow: "anyone",
  input: secondStepInput,
  run: async (_actor, { code, next }, { clientAddress }): Promise<FormState> => {
    const taken = await takeSecondStep({ token: await halfwayToken(), code, clientAddress });
    if (!taken.ok) return refusalState(taken);
    await startSession(taken.value.personId);
    redirect(next);
  },
});

export const setUpSecondFactorAction = action({
  allow: "member",
  input: setUpSecondFactorInput,
  run: async (member, input): Promise<FormState> => {
    const set = await setUpSecondFactor(member, input);
    if (!set.ok) return refusalState(set);
    await startSession(member.id);
    return { ok: true, message: "Your second step is set up.", values: { codes: set.value.codes.join(" ") } };
  },
});

export const renewRecoveryCodesAction = action({
  allow: "staff",
  input: passwordInput,
  run: async (staff, { password }, { clientAddress }): Promise<FormState> => {
    const proof = await provePassword(staff, { password, clientAddress });
    if (!proof.ok) return refusalState(proof);
    const renewed = await renewRecoveryCodes(staff);
    if (!renewed.ok) return refusalState(renewed);
    return {
      ok: true,
      message: "The codes of before work no more.",
      values: { codes: renewed.value.codes.join(" ") },
    };
  },
});

export const giveUpSecondFactorAction = action({
  allow: "staff",
  input: passwordInput,
  run: async (staff, { password }, { clientAddress }): Promise<FormState> => {
    const proof = await provePassword(staff, { password, clientAddress });
    if (!proof.ok) return refusalState(proof);
    const given = await giveUpSecondFactor(staff);
    return given.ok
      ? { ok: true, message: "You sign in with your password alone again." }
      : refusalState(given);
  },
});

export const requireSecondFactorAction = action({
  allow: "owner",
  input: requirementInput,
  run: async (owner, { from }): Promise<FormState> => {
    const required = await requireSecondFactor(owner, from);
    if (!required.ok) return refusalState(required);
    const whom = from === null ? "nobody" : `every ${from} and above`;
    return { ok: true, message: `A second step is asked of ${whom}.`, values: { from: from ?? "" } };
  },
});
