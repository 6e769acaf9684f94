"use server";

import { action } from "#features/people/action.ts";
import type { Admin } from "#features/people/people.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { changeSettings } from "./mutations.ts";
import {
  changeDiscussionInput,
  changeFooterInput,
  changeIdentityInput,
  changeNavigationInput,
  changePlaceInput,
  changeSocialInput,
  linksFrom,
  navigationFrom,
  type SettingsChange,
  sectionsLeadInput,
} from "./schema.ts";

async function changed(admin: Admin, changes: SettingsChange, message: string): Promise<FormState> {
  const outcome = await changeSettings(admin, changes);
  return outcome.ok ? { ok: true, message } : refusalState(outcome);
}

export const changeIdentityAction = action({
  allow: "admin",
  input: changeIdentityInput,
  run: (admin, input): Promise<FormState> => changed(admin, input, "Saved. Every page of the site shows it."),
});

export const changePlaceAction = action({
  allow: "admin",
  input: changePlaceInput,
  run: (admin, input): Promise<FormState> => changed(admin, input, "Saved. Dates and words follow it now."),
});

export const changeDiscussionAction = action({
  allow: "admin",
  input: changeDiscussionInput,
  run: (admin, input): Promise<FormState> =>
    changed(admin, input, "Saved. It holds from the next comment on."),
});

export const changeNavigationAction = action({
  allow: "admin",
  input: changeNavigationInput,
  run: (admin, input): Promise<FormState> =>
    changed(admin, { navigation: navigationFrom(input) }, "Saved. The navigation is on every page."),
});

/** The way back to what a new publication has: the navigation is the sections. */
export const letSectionsLeadAction = action({
  allow: "admin",
  input: sectionsLeadInput,
  run: (admin): Promise<FormState> =>
    changed(admin, { navigation: null }, "The navigation is the sections again, in their order."),
});

export const changeFooterAction = action({
  allow: "admin",
  input: changeFooterInput,
  run: (admin, input): Promise<FormState> => {
    const changes = { footerText: input.footerText, footerLinks: linksFrom(input) };
    return changed(admin, changes, "Saved. The footer is on every page.");
  },
});

export const changeSocialAction = action({
  allow: "admin",
  input: changeSocialInput,
  run: (admin, input): Promise<FormState> =>
    changed(admin, { social: linksFrom(input) }, "Saved. The profiles are on every page."),
});
