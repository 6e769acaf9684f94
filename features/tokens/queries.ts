import { and, eq, gt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { verificationTokens } from "#db/tables.ts";
import { now } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import type { Holder, Purpose } from "./tokens.ts";

/** Whom a link is for that can still be used; looking does not spend it. */
export async function tokenHolder(purpose: Purpose, token: string): Promise<Holder | undefined> {
  const { tokenHash, identifier, personId, expiresAt } = verificationTokens;
  const rows = await database()
    .read.select({ identifier, personId })
    .from(verificationTokens)
    .where(and(eq(tokenHash, sha256(token)), eq(verificationTokens.purpose, purpose), gt(expiresAt, now())));
  return rows[0];
}
