import type { ArticleKind } from "#features/articles/articles.ts";
import { type Actor, isAtLeast } from "#features/people/people.ts";

interface Thrown {
  readonly kind: ArticleKind;
  /** The actor began it or stands in its byline. */
  readonly isOwn: boolean;
  /** It is on the site, will be, or was. */
  readonly isKnown: boolean;
}

/** To put in the trash, to put back, to delete for good: a draft like writing it, the rest like publishing it. */
export function canTrash(actor: Actor, { kind, isOwn, isKnown }: Thrown): boolean {
  if (isAtLeast(actor.role, "editor")) return true;
  if (!isOwn) return false;
  return isKnown ? kind === "story" && isAtLeast(actor.role, "author") : isAtLeast(actor.role, "contributor");
}
