import { and, desc, eq, gt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { sessions } from "#db/tables.ts";
import { type Staff, sessionLife } from "#features/people/people.ts";
import { now } from "#lib/clock.ts";
import { sha256 } from "#lib/crypto.ts";
import { deviceInWords } from "./sessions.ts";

/** Where somebody is signed in, what was used last first; `token` is that of the browser that asks. */
export async function ownSessions(staff: Staff, token: string) {
  const { id, tokenHash, userAgent, createdAt, lastSeenAt, expiresAt, personId } = sessions;
  const oldest = new Date(now().getTime() - sessionLife.longest * 1000);
  const rows = await database()
    .read.select({ id, tokenHash, userAgent, createdAt, lastSeenAt })
    .from(sessions)
    .where(and(eq(personId, staff.id), gt(expiresAt, now()), gt(createdAt, oldest)))
    .orderBy(desc(lastSeenAt))
    .limit(100);
  const here = sha256(token);
  return rows.map(({ tokenHash: hash, userAgent: agent, ...row }) => ({
    ...row,
    device: deviceInWords(agent),
    isHere: hash === here,
  }));
}
export type OwnSession = Awaited<ReturnType<typeof ownSessions>>[number];
