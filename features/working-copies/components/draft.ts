import type { JSONContent } from "@tiptap/core";
import type { Picture } from "#features/document/document.ts";
import { documentSchema } from "#features/document/schema.ts";

/** Everything about an article that is being written, as the editor holds it. */
export interface Draft {
  readonly headline: string;
  readonly standfirst: string;
  readonly body: JSONContent;
  readonly slug: string;
  readonly sectionId: string;
  readonly language: string;
  readonly tagNames: readonly string[];
  readonly bylineIds: readonly string[];
  readonly seoTitle: string;
  readonly seoDescription: string;
  readonly commentsPolicy: string;
  readonly hero: Picture | null;
  readonly sharePicture: Picture | null;
  readonly canonicalUrl: string;
  readonly seriesId: string;
  readonly seriesPart: string;
  /** Only where it was changed here: the other article may have given this one its key meanwhile. */
  readonly translationKey?: string;
}

/** The draft as the fields of a form, which is what a server action takes. */
export function draftToForm(articleId: string, version: number, draft: Draft): FormData {
  const form = new FormData();
  form.set("id", articleId);
  form.set("version", String(version));
  for (const [name, value] of Object.entries(draft)) {
    if (Array.isArray(value)) for (const item of value) form.append(name, String(item));
    else if (value === null) form.set(name, "");
    else form.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  return form;
}

export function sameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A draft as it is once it has been to the server: the editor writes out less, or more, of what goes without saying. */
function asSaved(draft: Draft): Draft {
  const body = documentSchema.safeParse(draft.body);
  return body.success ? { ...draft, body: body.data } : draft;
}

/** Whether two drafts say the same, however they were written down. */
export function sameWords(a: Draft, b: Draft): boolean {
  return sameDraft(asSaved(a), asSaved(b));
}

const textFields = [
  "headline",
  "standfirst",
  "slug",
  "sectionId",
  "language",
  "seoTitle",
  "seoDescription",
  "commentsPolicy",
  "canonicalUrl",
  "seriesId",
  "seriesPart",
] as const;

function isDraft(value: Record<string, unknown>): value is Record<string, unknown> & Draft {
  const lists = ["tagNames", "bylineIds"].every((name) => Array.isArray(value[name]));
  const texts = textFields.every((name) => typeof value[name] === "string");
  return lists && texts && documentSchema.safeParse(value.body).success;
}

/**
 * A draft that was read from the device, if it is one: it may be damaged, or of an older Masthead, which did not know
 * every field. Those are as they are in `current`.
 */
export function readDraft(value: unknown, current: Draft): Draft | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields = { ...current, ...Object.fromEntries(Object.entries(value)) };
  return isDraft(fields) ? fields : undefined;
}
