import type { ArticleKind } from "#features/articles/articles.ts";
import { type Actor, isAtLeast } from "#features/people/people.ts";

interface Filed {
  readonly kind: ArticleKind;
  /** The actor began it or stands in its byline. */
  readonly isOwn: boolean;
  /** It is on the site, will be, or was. */
  readonly isKnown: boolean;
}

/** To say where an article belongs: of a draft like writing it, of the rest like publishing it. */
export function canFile(actor: Actor, { kind, isOwn, isKnown }: Filed): boolean {
  if (isAtLeast(actor.role, "editor")) return true;
  if (!isOwn) return false;
  return isKnown ? kind === "story" && isAtLeast(actor.role, "author") : isAtLeast(actor.role, "contributor");
}
