"use server";

import { action, type FormAction } from "#features/people/action.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { composeHome } from "./mutations.ts";
import { type StoryToPick, storiesToPick } from "./queries.ts";
import { composeHomeInput, findStoriesInput } from "./schema.ts";

interface FoundStories extends FormState {
  readonly found?: readonly StoryToPick[];
}

export const findStoriesAction: FormAction<FoundStories> = action({
  allow: "editor",
  input: findStoriesInput,
  run: async (editor, { text }): Promise<FoundStories> => ({
    ok: true,
    found: await storiesToPick(editor, text),
  }),
});

export const composeHomeAction = action({
  allow: "editor",
  input: composeHomeInput,
  run: async (editor, input): Promise<FormState> => {
    const outcome = await composeHome(editor, input);
    if (!outcome.ok) return refusalState(outcome);
    const arranged = input.articleIds.length > 0 ? "as you arranged it" : "arranging itself again";
    return { ok: true, message: `The home page is ${arranged}.` };
  },
});
