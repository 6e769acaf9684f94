"use server";

import { action } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import type { Outcome } from "#lib/outcome.ts";
import {
  creditPictures,
  describePicture,
  movePictures,
  removePictures,
  restorePictures,
} from "./mutations.ts";
import {
  creditPicturesInput,
  describePictureInput,
  movePicturesInput,
  removePicturesInput,
  restorePicturesInput,
} from "./schema.ts";

function told(outcome: Outcome, message: string): FormState {
  return outcome.ok ? { ok: true, message } : refusalState(outcome);
}

const counted = ({ length }: readonly string[]) =>
  length === 1 ? "The picture is" : `${length} pictures are`;

export const describePictureAction = action({
  allow: "staff",
  input: describePictureInput,
  run: async (staff, input) => told(await describePicture(staff, input), "Saved."),
});

export const movePicturesAction = action({
  allow: "staff",
  input: movePicturesInput,
  run: async (staff, input) => told(await movePictures(staff, input), `${counted(input.ids)} moved.`),
});

export const creditPicturesAction = action({
  allow: "staff",
  input: creditPicturesInput,
  run: async (staff, input) => told(await creditPictures(staff, input), `${counted(input.ids)} credited.`),
});

export const removePicturesAction = action({
  allow: "staff",
  input: removePicturesInput,
  run: async (staff, { ids, confirmed }) => {
    const outcome = await removePictures(staff, { ids, confirmed: confirmed !== undefined });
    return told(outcome, `${counted(ids)} deleted.`);
  },
});

export const restorePicturesAction = action({
  allow: "staff",
  input: restorePicturesInput,
  run: async (staff, input) => told(await restorePictures(staff, input), `${counted(input.ids)} back.`),
});
