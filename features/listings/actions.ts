"use server";

import { publishArticle, restoreArticle, retireArticle } from "#features/articles/mutations.ts";
import { moveArticle, tagArticle, untagArticle } from "#features/filing/mutations.ts";
import { action, type FormAction } from "#features/people/action.ts";
import type { Staff } from "#features/people/people.ts";
import { tagSlug } from "#features/tags/tags.ts";
import { trashArticle, untrashArticle } from "#features/trash/mutations.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";
import type { FormState } from "#lib/form-state.ts";
import { type BulkStep, type BulkVerb, bulkReceipt } from "./listings.ts";
import { bulkInput } from "./schema.ts";

export interface BulkState extends FormState {
  /** The articles of which it is true now. */
  readonly done?: readonly string[];
  /** Why not, by the id of the article. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** What takes it back, for those that can be as they were. */
  readonly undo?: readonly BulkStep[];
}

/** What became of one article: refused, or done, with what takes it back. */
type Result =
  | { readonly ok: false; readonly message: string }
  | { readonly ok: true; readonly undo?: { readonly verb: BulkVerb; readonly value: string } | undefined };

type Answer = { readonly ok: false; readonly message: string } | { readonly ok: true };

const backBy = (outcome: Answer, verb: BulkVerb, value = ""): Result =>
  outcome.ok ? { ok: true, undo: { verb, value } } : outcome;

async function publish(staff: Staff, id: string): Promise<Result> {
  const version = (await articleForEditing(staff, id))?.version ?? 0;
  const outcome = await publishArticle(staff, { id, version });
  return outcome.ok ? { ok: true } : outcome;
}

/** What was scheduled is a draft now, and its time is forgotten. */
async function retire(staff: Staff, id: string): Promise<Result> {
  const outcome = await retireArticle(staff, { id });
  return outcome.ok && !outcome.value.wasPublic ? { ok: true } : backBy(outcome, "restore");
}

async function tag(staff: Staff, id: string, { verb, value: name }: BulkStep): Promise<Result> {
  const outcome =
    verb === "tag" ? await tagArticle(staff, { id, name }) : await untagArticle(staff, { id, name });
  if (outcome.ok && !outcome.value.isChanged) return { ok: true };
  return backBy(outcome, verb === "tag" ? "untag" : "tag", name);
}

async function move(staff: Staff, id: string, sectionId: string): Promise<Result> {
  const outcome = await moveArticle(staff, { id, sectionId: sectionId === "" ? null : sectionId });
  if (!outcome.ok || !outcome.value.isChanged) return outcome;
  return backBy(outcome, "move", outcome.value.formerSectionId ?? "");
}

async function one(staff: Staff, id: string, step: BulkStep): Promise<Result> {
  switch (step.verb) {
    case "publish":
      return publish(staff, id);
    case "retire":
      return retire(staff, id);
    case "restore":
      return backBy(await restoreArticle(staff, { id }), "retire");
    case "tag":
    case "untag":
      return tag(staff, id, step);
    case "move":
      return move(staff, id, step.value);
    case "trash":
      return backBy(await trashArticle(staff, { id }), "untrash");
    case "untrash":
      return backBy(await untrashArticle(staff, { id }), "trash");
  }
}

/** The ways back, one for all articles that go the same. */
function gathered(results: ReadonlyMap<string, Result>): BulkStep[] {
  const steps = new Map<string, BulkStep & { ids: string[] }>();
  for (const [id, result] of results) {
    if (!result.ok || !result.undo) continue;
    const key = JSON.stringify(result.undo);
    const step = steps.get(key) ?? { ...result.undo, ids: [] };
    step.ids.push(id);
    steps.set(key, step);
  }
  return [...steps.values()];
}

/** One verb for each of some articles, one after the other: each is done or refused by itself. */
export const doWithSeveralAction: FormAction<BulkState> = action({
  allow: "staff",
  input: bulkInput,
  run: async (staff, step): Promise<BulkState> => {
    if (/^(un)?tag$/.test(step.verb) && tagSlug(step.value) === "") {
      return { ok: false, message: "A tag has letters or digits." };
    }
    const results = new Map<string, Result>();
    for (const id of step.ids) results.set(id, await one(staff, id, step));
    const refused = [...results].flatMap(([id, result]) =>
      result.ok ? [] : [[id, result.message] as const],
    );
    const done = [...results].flatMap(([id, result]) => (result.ok ? [id] : []));
    return {
      ok: done.length > 0,
      message: bulkReceipt(step.verb, done.length, refused.length),
      done,
      refusals: Object.fromEntries(refused),
      undo: gathered(results),
    };
  },
});
