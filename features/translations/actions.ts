"use server";

import { action, type FormAction } from "#features/people/action.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { openToTranslation } from "./mutations.ts";
import { possibleVersions, type Version, versionsOf } from "./queries.ts";
import { findVersionsInput, linkVersionInput } from "./schema.ts";

interface FoundVersions extends FormState {
  readonly found?: readonly Version[];
}

interface LinkedVersions extends FormState {
  /** What the article has to carry from now on, and who carries it already. */
  readonly linked?: { readonly translationKey: string; readonly versions: readonly Version[] };
}

export const findVersionsAction: FormAction<FoundVersions> = action({
  allow: "staff",
  input: findVersionsInput,
  run: async (staff, { id, text }): Promise<FoundVersions> => {
    const article = await articleForEditing(staff, id);
    return { ok: true, found: article ? await possibleVersions(staff, article, text) : [] };
  },
});

export const linkVersionAction: FormAction<LinkedVersions> = action({
  allow: "staff",
  input: linkVersionInput,
  run: async (staff, { id, to }): Promise<LinkedVersions> => {
    const outcome = await openToTranslation(staff, { id: to });
    if (!outcome.ok) return refusalState(outcome);
    const translationKey = outcome.value;
    const versions = await versionsOf(staff, { id, translationKey });
    return { ok: true, linked: { translationKey, versions } };
  },
});
