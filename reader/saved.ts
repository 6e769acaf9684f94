import { keep, kept } from "./kept.ts";

export interface Saved {
  readonly path: string;
  readonly headline: string;
  readonly section: string;
}

const name = "saved";
const most = 500;

function isSaved(value: unknown): value is Saved {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ["path", "headline", "section"].every((field) => typeof fields.get(field) === "string");
  // Whatever was put there, a link leads to a page of this site.
  return texts && /^\/[^/\\]/.test(String(fields.get("path")));
}

/** The stories that were put aside in this browser, the last one first. */
export function savedStories(): Saved[] {
  const list = kept(name);
  return Array.isArray(list) ? list.filter(isSaved) : [];
}

/** Puts a story aside, or takes it back; false where the browser keeps nothing. */
export function setSaved(story: Saved, saved: boolean): boolean {
  const others = savedStories().filter(({ path }) => path !== story.path);
  return keep(name, (saved ? [story, ...others] : others).slice(0, most));
}
