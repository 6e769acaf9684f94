import { and, eq, lte, ne, type SQL } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { sessions, verificationTokens } from "#db/tables.ts";
import { unavailability } from "#db/unavailable.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type Staff, sessionLife } from "#features/people/people.ts";
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

async function closeOwn(id: string, which: SQL | undefined): Promise<number> {
  return database().transaction(async (tx) => {
    const own = and(eq(sessions.personId, id), which);
    const closed = await tx.delete(sessions).where(own).returning({ id: sessions.id });
    const event = { actorId: id, subject: id, data: { sessions: closed.length } };
    if (closed.length > 0) await recordEvent(tx, { type: "sessions.closed", ...event });
    return closed.length;
  });
}

/** Signs oneself out on one other device. */
export function closeOwnSession(staff: Staff, { id }: { readonly id: string }): Promise<number> {
  return closeOwn(staff.id, eq(sessions.id, id));
}

/** Signs oneself out everywhere but on the browser of this token. */
export function closeOtherSessions(staff: Staff, { token }: { readonly token: string }): Promise<number> {
  return closeOwn(staff.id, ne(sessions.tokenHash, sha256(token)));
}
