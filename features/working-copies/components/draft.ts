import type { JSONContent } from "@tiptap/core";
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
}

/** The draft as the fields of a form, which is what a server action takes. */
export function draftToForm(articleId: string, version: number, draft: Draft): FormData {
  const form = new FormData();
  form.set("id", articleId);
  form.set("version", String(version));
  for (const [name, value] of Object.entries(draft)) {
    if (Array.isArray(value)) for (const item of value) form.append(name, String(item));
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
] as const;

/** Whether something read from the device is a draft: it may be from an older Masthead, or damaged. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const lists = ["tagNames", "bylineIds"].every((name) => Array.isArray(fields.get(name)));
  const texts = textFields.every((name) => typeof fields.get(name) === "string");
  return lists && texts && documentSchema.safeParse(fields.get("body")).success;
}
