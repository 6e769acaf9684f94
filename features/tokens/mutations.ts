import { and, eq, gt } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { verificationTokens } from "#db/tables.ts";
import { now } from "#lib/clock.ts";
import { randomToken, sha256 } from "#lib/crypto.ts";
import type { Holder, Purpose } from "./tokens.ts";

interface NewToken extends Holder {
  readonly purpose: Purpose;
  /** How long it is good. */
  readonly seconds: number;
}

/** Makes what opens a link once; the ones before it, for the same purpose and holder, stop working. */
export async function issueToken(tx: Tx, { seconds, ...token }: NewToken): Promise<string> {
  await revokeTokens(tx, token);
  const text = randomToken();
  const expiresAt = new Date(now().getTime() + seconds * 1000);
  await tx.insert(verificationTokens).values({ tokenHash: sha256(text), expiresAt, ...token });
  return text;
}

/** No link works any more that was made for this purpose and this holder. */
export async function revokeTokens(
  tx: Tx,
  { purpose, identifier }: { readonly purpose: Purpose; readonly identifier: string },
): Promise<void> {
  await tx
    .delete(verificationTokens)
    .where(and(eq(verificationTokens.purpose, purpose), eq(verificationTokens.identifier, identifier)));
}

/** No link works any more that is about this person: together with a change of password, role or membership. */
export async function revokeTokensOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(verificationTokens).where(eq(verificationTokens.personId, personId));
}

/** Uses a token up, as a part of the verb that it allows; undefined if it is spent, too old, or for something else. */
export async function spendToken(tx: Tx, purpose: Purpose, token: string): Promise<Holder | undefined> {
  const { tokenHash, identifier, personId, expiresAt } = verificationTokens;
  const rows = await tx
    .delete(verificationTokens)
    .where(and(eq(tokenHash, sha256(token)), eq(verificationTokens.purpose, purpose), gt(expiresAt, now())))
    .returning({ identifier, personId });
  return rows[0];
}
