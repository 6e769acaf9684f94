import { now } from "#lib/clock.ts";
import { sign, verify } from "#lib/crypto.ts";
import { secrets } from "#lib/secrets.ts";

const goodForSeconds = 12 * 3600;

export type ReadToken =
  | { readonly ok: true; readonly ageSeconds: number }
  | { readonly ok: false; readonly because: "forged" | "expired" };

/** Proof that a form of that page was fetched, and when. Good for hours and not single use: pages are remembered. */
export function formToken(pageId: string): string {
  const issued = now().getTime().toString(36);
  return `${issued}.${sign(secrets().forms, signed(pageId, issued))}`;
}

export function readFormToken(pageId: string, token: string): ReadToken {
  const [, issued = "", signature = ""] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(token) ?? [];
  if (!verify(secrets().forms, signed(pageId, issued), signature)) return { ok: false, because: "forged" };
  const ageSeconds = (now().getTime() - Number.parseInt(issued, 36)) / 1000;
  return ageSeconds > goodForSeconds ? { ok: false, because: "expired" } : { ok: true, ageSeconds };
}

function signed(pageId: string, issued: string): string {
  return `form\n${pageId}\n${issued}`;
}
