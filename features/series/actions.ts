"use server";

import { action, type FormAction } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { createSeries } from "./mutations.ts";
import { createSeriesInput } from "./schema.ts";

interface CreatedSeries extends FormState {
  readonly created?: { readonly id: string; readonly title: string };
}

export const createSeriesAction: FormAction<CreatedSeries> = action({
  allow: "editor",
  input: createSeriesInput,
  run: async (editor, input): Promise<CreatedSeries> => {
    const outcome = await createSeries(editor, input);
    if (!outcome.ok) return refusalState(outcome);
    return { ok: true, created: { id: outcome.value.id, title: input.title } };
  },
});
