import { type Actor, isAtLeast } from "#features/people/people.ts";
import type { ArticleKind } from "./articles.ts";

interface Owned {
  readonly kind: ArticleKind;
  /** The actor began it or stands in its byline. */
  readonly isOwn: boolean;
}

/** A standing page takes an address of the whole site: that is an editor's decision. */
export function canCreate(actor: Actor, kind: ArticleKind): boolean {
  return isAtLeast(actor.role, kind === "page" ? "editor" : "contributor");
}

export function canEdit(actor: Actor, article: Owned): boolean {
  return isAtLeast(actor.role, "editor") || (isAtLeast(actor.role, "contributor") && article.isOwn);
}

/** To publish, to schedule, to retire and to put back. */
export function canPublish(actor: Actor, article: Owned): boolean {
  if (isAtLeast(actor.role, "editor")) return true;
  return article.kind === "story" && isAtLeast(actor.role, "author") && article.isOwn;
}
