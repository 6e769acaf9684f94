"use server";

import { redirect } from "next/navigation";
import { adminPath, secondStepPath, signInPath } from "#features/admin-paths.ts";
import { homePath } from "#features/paths.ts";
import { beginSecondStep } from "#features/second-factor/mutations.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { action } from "./action.ts";
import { setUpPublication, signIn } from "./mutations.ts";
import { canSeeAdmin } from "./policy.ts";
import { setUpInput, signInInput, signOutInput } from "./schema.ts";
import { endSession, keepHalfway, startSession } from "./session.ts";

export const signInAction = action({
  allow: "anyone",
  input: signInInput,
  run: async (_actor, { email, password, next }, { clientAddress }): Promise<FormState> => {
    const signedIn = await signIn({ email, password, clientAddress });
    if (!signedIn.ok) return refusalState(signedIn);
    const halfway = await beginSecondStep(signedIn.value.id);
    if (halfway !== undefined) {
      await keepHalfway(halfway);
      redirect(`${secondStepPath}?next=${encodeURIComponent(next)}`);
    }
    await startSession(signedIn.value.id);
    redirect(canSeeAdmin(signedIn.value) ? next : homePath);
  },
});

export const signOutAction = action({
  allow: "anyone",
  input: signOutInput,
  run: async (): Promise<FormState> => {
    await endSession();
    redirect(signInPath);
  },
});

export const setUpAction = action({
  allow: "anyone",
  input: setUpInput,
  run: async (_actor, input): Promise<FormState> => {
    const setUp = await setUpPublication(input);
    if (!setUp.ok) return refusalState(setUp);
    await startSession(setUp.value.personId);
    redirect(adminPath);
  },
});
