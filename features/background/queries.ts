import { asc, desc, isNotNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { unfinished } from "#features/jobs/queries.ts";
import type { Admin } from "#features/people/people.ts";

const jobsShown = 50;

const shown = {
  id: jobs.id,
  kind: jobs.kind,
  attempts: jobs.attempts,
  runAt: jobs.runAt,
  lockedUntil: jobs.lockedUntil,
  failedAt: jobs.failedAt,
  lastError: jobs.lastError,
};

/** What was given up, the newest first, and what waits, the next first; `jobsShown` of each at most. */
export async function jobsAtHand(_admin: Admin) {
  const { read } = database();
  const [failed, waiting] = await Promise.all([
    read
      .select(shown)
      .from(jobs)
      .where(isNotNull(jobs.failedAt))
      .orderBy(desc(jobs.failedAt))
      .limit(jobsShown),
    read.select(shown).from(jobs).where(unfinished).orderBy(asc(jobs.runAt)).limit(jobsShown),
  ]);
  return { failed, waiting };
}
export type JobAtHand = Awaited<ReturnType<typeof jobsAtHand>>["failed"][number];
