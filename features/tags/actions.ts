"use server";

import { action, type FormAction } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { mergeTags, removeTag, renameTag } from "./mutations.ts";
import { tagsBeginning } from "./queries.ts";
import { findTagsInput, mergeTagsInput, removeTagInput, renameTagInput } from "./schema.ts";

interface FoundTags extends FormState {
  readonly found?: readonly { readonly id: string; readonly name: string }[];
}

export const findTagsAction: FormAction<FoundTags> = action({
  allow: "staff",
  input: findTagsInput,
  run: async (staff, { text }): Promise<FoundTags> => ({ ok: true, found: await tagsBeginning(staff, text) }),
});

export const renameTagAction = action({
  allow: "editor",
  input: renameTagInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await renameTag(editor, input);
    if (!outcome.ok) return refusalState(outcome);
    return { ok: true, message: `Saved. The tag is at ${decodeURIComponent(outcome.value.path)}.` };
  },
});

export const mergeTagsAction = action({
  allow: "editor",
  input: mergeTagsInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await mergeTags(editor, input);
    if (!outcome.ok) return refusalState(outcome);
    return { ok: true, message: `Merged. The articles have the tag “${outcome.value.name}” now.` };
  },
});

export const removeTagAction = action({
  allow: "editor",
  input: removeTagInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await removeTag(editor, input);
    return outcome.ok ? { ok: true, message: "The tag is gone." } : refusalState(outcome);
  },
});
