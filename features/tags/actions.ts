"use server";

import { action, type FormAction } from "#features/people/action.ts";
import type { FormState } from "#lib/form-state.ts";
import { tagsBeginning } from "./queries.ts";
import { findTagsInput } from "./schema.ts";

interface FoundTags extends FormState {
  readonly found?: readonly { readonly id: string; readonly name: string }[];
}

export const findTagsAction: FormAction<FoundTags> = action({
  allow: "staff",
  input: findTagsInput,
  run: async (staff, { text }): Promise<FoundTags> => ({ ok: true, found: await tagsBeginning(staff, text) }),
});
