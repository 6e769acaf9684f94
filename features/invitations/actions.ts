"use server";

import { redirect } from "next/navigation";
import { adminPath } from "#features/admin-paths.ts";
import { action } from "#features/people/action.ts";
import { startSession } from "#features/people/session.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { acceptInvitation, invite, inviteAgain, withdrawInvitation } from "./mutations.ts";
import { acceptInput, invitationInput, inviteInput } from "./schema.ts";

export const inviteAction = action({
  allow: "admin",
  input: inviteInput,
  run: async (admin, input): Promise<FormState> => {
    const invited = await invite(admin, input);
    return invited.ok ? { ok: true, message: `${input.email} is invited.` } : refusalState(invited);
  },
});

export const inviteAgainAction = action({
  allow: "admin",
  input: invitationInput,
  run: async (admin, input): Promise<FormState> => {
    const invited = await inviteAgain(admin, input);
    if (!invited.ok) return refusalState(invited);
    return { ok: true, message: `${invited.value.email} gets another letter; the link before it is void.` };
  },
});

export const withdrawInvitationAction = action({
  allow: "admin",
  input: invitationInput,
  run: async (admin, input): Promise<FormState> => {
    const withdrawn = await withdrawInvitation(admin, input);
    if (!withdrawn.ok) return refusalState(withdrawn);
    return { ok: true, message: `The invitation of ${withdrawn.value.email} is withdrawn.` };
  },
});

export const acceptInvitationAction = action({
  allow: "anyone",
  input: acceptInput,
  run: async (_actor, input): Promise<FormState> => {
    const accepted = await acceptInvitation(input);
    if (!accepted.ok) return refusalState(accepted);
    await startSession(accepted.value.personId);
    redirect(adminPath);
  },
});
