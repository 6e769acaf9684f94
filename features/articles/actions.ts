"use server";

import { redirect } from "next/navigation";
import { adminArticlePath } from "#features/admin-paths.ts";
import { articlePath } from "#features/paths.ts";
import { action, type FormAction } from "#features/people/action.ts";
import type { Staff } from "#features/people/people.ts";
import { searchStories } from "#features/search/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import { type FormState, refusalState } from "#lib/form-state.ts";
import { readTime, timeInWords } from "#lib/time-zone.ts";
import { createArticle, type Published, publishArticle, restoreArticle, retireArticle } from "./mutations.ts";
import { articleInput, createArticleInput, findStoriesInput, publishArticleInput } from "./schema.ts";

export const createArticleAction = action({
  allow: "staff",
  input: createArticleInput,
  run: async (staff, input): Promise<FormState> => {
    const created = await createArticle(staff, input);
    return created.ok ? redirect(adminArticlePath(created.value)) : refusalState(created);
  },
});

/** How readers see from outside that a verb has come to pass. */
export interface VerbState extends FormState {
  readonly served?: {
    readonly path: string;
    /** What the page says once it is this version; nothing where its answer alone tells. */
    readonly mark?: string | undefined;
    readonly isGone: boolean;
  };
}

async function servedAs(staff: Staff, id: string, isGone = false): Promise<VerbState["served"]> {
  const live = (await articleForEditing(staff, id))?.live;
  if (!live?.path || live.state === "scheduled") return undefined;
  return { path: live.path, mark: isGone ? undefined : live.updatedAt?.toISOString(), isGone };
}

function withReceipt(message: string, served: VerbState["served"]): VerbState {
  return served ? { ok: true, message, served } : { ok: true, message };
}

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

export const publishArticleAction: FormAction<VerbState> = action({
  allow: "staff",
  input: publishArticleInput,
  run: async (staff, { publishAt, turn, ...input }): Promise<VerbState> => {
    const { timeZone } = await publication();
    const time = publishAt === null ? undefined : readTime(publishAt, timeZone, turn);
    if (time?.ok === false) return refusalState({ message: time.message, field: "publishAt" });
    const outcome = await publishArticle(staff, { ...input, publishAt: time?.at });
    if (!outcome.ok) return refusalState(outcome);
    return withReceipt(receipt(outcome.value, timeZone), await servedAs(staff, input.id));
  },
});

export const retireArticleAction: FormAction<VerbState> = action({
  allow: "staff",
  input: articleInput,
  run: async (staff, input): Promise<VerbState> => {
    const outcome = await retireArticle(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    const { wasPublic } = outcome.value;
    const message = wasPublic
      ? "It is off the site. Its address says that it is gone."
      : "It is a draft again.";
    return withReceipt(message, wasPublic ? await servedAs(staff, input.id, true) : undefined);
  },
});

export const restoreArticleAction: FormAction<VerbState> = action({
  allow: "staff",
  input: articleInput,
  run: async (staff, input): Promise<VerbState> => {
    const outcome = await restoreArticle(staff, input);
    if (!outcome.ok) return refusalState(outcome);
    return withReceipt(`It is back at ${outcome.value.path}.`, await servedAs(staff, input.id));
  },
});

interface FoundStories extends FormState {
  readonly found?: readonly { readonly path: string; readonly headline: string; readonly detail: string }[];
}

/** Stories that readers can see, for a link in another one. */
export const findStoriesAction: FormAction<FoundStories> = action({
  allow: "staff",
  input: findStoriesInput,
  run: async (_, { text }): Promise<FoundStories> => {
    const [{ hits }, { timeZone }] = await Promise.all([searchStories(text), publication()]);
    const found = hits.slice(0, 8).map((story) => ({
      path: articlePath({ slug: story.slug, sectionSlug: story.section.slug }),
      headline: story.headline,
      detail: [story.section.name, timeInWords(story.publishedAt, timeZone)].join(", "),
    }));
    return { ok: true, found };
  },
});
