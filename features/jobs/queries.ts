import { and, gt, inArray, isNull, lte } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { now } from "#lib/clock.ts";
import { jobKinds } from "./schema.ts";

/** What is neither done nor given up. */
export const unfinished = and(isNull(jobs.doneAt), isNull(jobs.failedAt));

async function some(where: ReturnType<typeof and>): Promise<boolean> {
  const rows = await database().read.select({ id: jobs.id }).from(jobs).where(where).limit(1);
  return rows.length > 0;
}

/** Whether some process is at work: one job at a time is enough for a publication. */
export async function isWorking(): Promise<boolean> {
  return some(and(unfinished, gt(jobs.lockedUntil, now())));
}

/** Whether there is work that nobody does. */
export async function isJobWaiting(): Promise<boolean> {
  const due = and(unfinished, lte(jobs.runAt, now()), inArray(jobs.kind, jobKinds));
  return (await some(due)) && !(await isWorking());
}
