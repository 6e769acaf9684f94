"use server";

import { action } from "#features/people/action.ts";
import { sessionToken } from "#features/people/session.ts";
import type { FormState } from "#lib/form-state.ts";
import { closeOtherSessions, closeOwnSession } from "./mutations.ts";
import { closeOthersInput, closeSessionInput } from "./schema.ts";

export const closeSessionAction = action({
  allow: "staff",
  input: closeSessionInput,
  run: async (staff, input): Promise<FormState> => {
    await closeOwnSession(staff, input);
    return { ok: true, message: "That device is signed out." };
  },
});

export const closeOtherSessionsAction = action({
  allow: "staff",
  input: closeOthersInput,
  run: async (staff): Promise<FormState> => {
    await closeOtherSessions(staff, { token: await sessionToken() });
    return { ok: true, message: "All other devices are signed out." };
  },
});
