"use server";

import { redirect } from "next/navigation";
import { adminArticlePath } from "#features/admin-paths.ts";
import { action } from "#features/people/action.ts";
import { publication } from "#features/settings/queries.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { readTime, timeInWords } from "#lib/time-zone.ts";
import { createArticle, type Published, publishArticle, restoreArticle, retireArticle } from "./mutations.ts";
import { articleInput, createArticleInput, publishArticleInput } from "./schema.ts";

export const createArticleAction = action({
  allow: "staff",
  input: createArticleInput,
  run: async (staff, input): Promise<FormState> => {
    const created = await createArticle(staff, input);
    return created.ok ? redirect(adminArticlePath(created.value)) : refusalState(created);
  },
});

function receipt({ state, path, publishedAt }: Published, zone: string): string {
  switch (state) {
    case "published":
      return `Published. Readers find it at ${path}.`;
    case "updated":
      return "The changes are public.";
    case "scheduled":
      return `It will be public on ${timeInWords(publishedAt, zone)}.`;
    case "unchanged":
      return "That was done already: nothing has changed since.";
  }
}

export const publishArticleAction = action({
  allow: "staff",
  input: publishArticleInput,
  run: async (staff, { publishAt, ...input }): Promise<FormState> => {
    const { timeZone } = await publication();
    const time = publishAt === null ? undefined : readTime(publishAt, timeZone);
    if (time?.ok === false) return refusalState({ message: time.message, field: "publishAt" });
    const outcome = await publishArticle(staff, { ...input, publishAt: time?.at });
    return outcome.ok ? { ok: true, message: receipt(outcome.value, timeZone) } : refusalState(outcome);
  },
});

export const retireArticleAction = action({
  allow: "staff",
  input: articleInput,
  run: async (staff, input): Promise<FormState> => {
    const outcome = await retireArticle(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    const { wasPublic } = outcome.value;
    const message = wasPublic
      ? "It is off the site. Its address says that it is gone."
      : "It is a draft again.";
    return { ok: true, message };
  },
});

export const restoreArticleAction = action({
  allow: "staff",
  input: articleInput,
  run: async (staff, input): Promise<FormState> => {
    const outcome = await restoreArticle(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    return { ok: true, message: `It is back at ${outcome.value.path}.` };
  },
});
