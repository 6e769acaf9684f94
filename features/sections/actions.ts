"use server";

import { sectionPath } from "#features/paths.ts";
import { action } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { changeSection, createSection } from "./mutations.ts";
import { changeSectionInput, createSectionInput } from "./schema.ts";

export const createSectionAction = action({
  allow: "editor",
  input: createSectionInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await createSection(editor, input);
    if (!outcome.ok) return refusalState(outcome);
    return { ok: true, message: `The section “${input.name}” is at ${sectionPath(outcome.value)}.` };
  },
});

export const changeSectionAction = action({
  allow: "editor",
  input: changeSectionInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await changeSection(editor, input);
    if (!outcome.ok) return refusalState(outcome);
    return { ok: true, message: `Saved. The section is at ${sectionPath(outcome.value)}.` };
  },
});
