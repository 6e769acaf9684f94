"use server";

import { action, type FormAction } from "#features/people/action.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { slugFor } from "./queries.ts";
import { checkAddressInput } from "./schema.ts";

interface CheckedAddress extends FormState {
  /** The word that the article would have if it were published now. */
  readonly slug?: string;
}

export const checkAddressAction: FormAction<CheckedAddress> = action({
  allow: "staff",
  input: checkAddressInput,
  run: async (staff, { id, slug, headline }): Promise<CheckedAddress> => {
    const article = await articleForEditing(staff, id);
    if (article === undefined) return { ok: false, message: "There is no such article." };
    const { kind, live } = article;
    const found = await slugFor({ id, kind, slug: slug ?? "", headline, liveSlug: live.slug });
    return found.ok ? { ok: true, slug: found.value } : refusalState(found);
  },
});
