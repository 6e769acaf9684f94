"use server";

import { action } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { changeFolder, createFolder, deleteFolder } from "./mutations.ts";
import { changeFolderInput, createFolderInput, deleteFolderInput } from "./schema.ts";

export const createFolderAction = action({
  allow: "editor",
  input: createFolderInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await createFolder(editor, input);
    return outcome.ok ? { ok: true, message: `The folder “${input.name}” is there.` } : refusalState(outcome);
  },
});

export const changeFolderAction = action({
  allow: "editor",
  input: changeFolderInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await changeFolder(editor, input);
    return outcome.ok ? { ok: true, message: "Saved." } : refusalState(outcome);
  },
});

export const deleteFolderAction = action({
  allow: "editor",
  input: deleteFolderInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await deleteFolder(editor, input);
    return outcome.ok ? { ok: true, message: "The folder is deleted." } : refusalState(outcome);
  },
});
