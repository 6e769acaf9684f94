import { siteOrigin } from "#lib/site-origin.ts";

export type Purpose = "set-up" | "sign-in" | "invitation" | "new-password" | "new-email";

/** Whom a token is for. */
export interface Holder {
  /** An e-mail address, the id of an invitation or of a person, or "owner" for the set-up link. */
  readonly identifier: string;
  /** Whose account it is about, where there is one already. */
  readonly personId?: string | null;
}

/** A link as it stands in a letter: it leads to our own address, whatever the request called us. */
export function linkWith(path: string, token: string, origin = siteOrigin()): string {
  return `${origin}${path}?token=${token}`;
}
