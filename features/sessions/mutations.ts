import { eq, lte } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { sessions, verificationTokens } from "#db/tables.ts";
import { unavailability } from "#db/unavailable.ts";
import { sessionLife } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";
import { randomToken, sha256 } from "#lib/crypto.ts";

function after(seconds: number): Date {
  return new Date(now().getTime() + seconds * 1000);
}

/**
 * Opens a session and answers with its token, which stands nowhere else. It is always a new one, and the one
 * that the browser brought along ends: what was planted there before signing in is worth nothing after it.
 */
export async function openSession(session: {
  readonly personId: string;
  readonly userAgent: string;
  readonly replaces: string | undefined;
}): Promise<string> {
  const { personId, userAgent, replaces } = session;
  const token = randomToken();
  await database().transaction(async (tx) => {
    if (replaces !== undefined) await tx.delete(sessions).where(eq(sessions.tokenHash, sha256(replaces)));
    const expiresAt = after(sessionLife.idle);
    await tx.insert(sessions).values({ tokenHash: sha256(token), personId, userAgent, expiresAt });
    database().afterCommit(sweepSessions);
  });
  return token;
}

/** The session has been used. While nothing can be written, whoever is signed in stays so all the same. */
export async function prolongSession(token: string): Promise<void> {
  const prolonged = database().transaction(async (tx) => {
    await tx
      .update(sessions)
      .set({ lastSeenAt: now(), expiresAt: after(sessionLife.idle) })
      .where(eq(sessions.tokenHash, sha256(token)));
  });
  await prolonged.catch((error: unknown) => {
    if (unavailability(error) === undefined) throw error;
  });
}

export async function closeSession(token: string): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.tokenHash, sha256(token)));
  });
}

/** Signs somebody out everywhere, at once: together with a change of password, role or membership. */
export async function closeSessionsOf(tx: Tx, personId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.personId, personId));
}

/** Forgets sessions and links that can no longer be used. */
export async function sweepSessions(): Promise<void> {
  const at = now();
  await database().transaction(async (tx) => {
    await tx.delete(sessions).where(lte(sessions.expiresAt, at));
    await tx.delete(verificationTokens).where(lte(verificationTokens.expiresAt, at));
  });
}
