import { and, asc, eq, inArray, isNotNull, lt, lte, sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { jobs } from "#db/tables.ts";
import { now } from "#lib/clock.ts";
import { lease, mostAttempts, retryDelay } from "./jobs.ts";
import { isWorking, unfinished } from "./queries.ts";
import { type Job, jobKinds, jobSchema } from "./schema.ts";

const month = 30 * 86_400_000;

/**
 * Has something done soon after the transaction, or from a later moment on. Of one key there is one job at most: asked for again while it is
 * being done, it is done once more.
 */
export async function enqueueJob(tx: Tx, job: Job, uniqueKey: string, runAt = now()): Promise<void> {
  await tx
    .insert(jobs)
    .values({ ...job, uniqueKey, runAt })
    .onConflictDoUpdate({
      target: jobs.uniqueKey,
      targetWhere: sql`done_at is null and failed_at is null`,
      set: { runAt },
    });
}

export interface Claimed {
  readonly id: string;
  readonly attempts: number;
  readonly since: Date;
  readonly job: Job;
}

async function oldestDue(tx: Tx, at: Date) {
  const rows = await tx
    .select({ id: jobs.id, kind: jobs.kind, payload: jobs.payload, attempts: jobs.attempts })
    .from(jobs)
    .where(and(unfinished, lte(jobs.runAt, at), inArray(jobs.kind, jobKinds)))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1);
  return rows[0];
}

async function giveUp(tx: Tx, id: string, lastError: string): Promise<void> {
  await tx.update(jobs).set({ failedAt: now(), lockedUntil: null, lastError }).where(eq(jobs.id, id));
}

/** Takes the job that has waited longest, unless some process is at work for this publication. */
export async function claimJob(): Promise<Claimed | undefined> {
  return database().transaction(async (tx) => {
    if (await isWorking()) return undefined;
    const since = now();
    for (let due = await oldestDue(tx, since); due !== undefined; due = await oldestDue(tx, since)) {
      const job = jobSchema.safeParse(due);
      if (!job.success) await giveUp(tx, due.id, "It does not say what is to be done.");
      else if (due.attempts >= mostAttempts) await giveUp(tx, due.id, "Its process ended each time.");
      else return claimed(tx, due, { job: job.data, since });
    }
    return undefined;
  });
}

async function claimed(
  tx: Tx,
  { id, attempts }: { id: string; attempts: number },
  what: Pick<Claimed, "job" | "since">,
): Promise<Claimed> {
  const lockedUntil = new Date(what.since.getTime() + lease);
  await tx
    .update(jobs)
    .set({ lockedUntil, attempts: attempts + 1 })
    .where(eq(jobs.id, id));
  return { id, attempts: attempts + 1, ...what };
}

/** It is done, unless it was asked for again meanwhile. */
export async function finishJob({ id, since }: Claimed): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.update(jobs).set({ lockedUntil: null, attempts: 0 }).where(eq(jobs.id, id));
    await tx
      .update(jobs)
      .set({ doneAt: now(), lastError: null })
      .where(and(eq(jobs.id, id), lt(jobs.runAt, since)));
    await tx
      .delete(jobs)
      .where(and(lt(jobs.createdAt, new Date(since.getTime() - month)), isNotNull(jobs.doneAt)));
  });
}

/** It did not work: it is tried again later, or given up. */
export async function failJob({ id, attempts }: Claimed, lastError: string): Promise<void> {
  await database().transaction(async (tx) => {
    if (attempts >= mostAttempts) return giveUp(tx, id, lastError);
    const runAt = new Date(now().getTime() + retryDelay(attempts));
    await tx.update(jobs).set({ lockedUntil: null, runAt, lastError }).where(eq(jobs.id, id));
  });
}

/** Whoever has claimed it stops before it is done: the next one begins anew. */
export async function releaseJob({ id, attempts }: Claimed): Promise<void> {
  await database().transaction(async (tx) => {
    const undone = and(eq(jobs.id, id), unfinished);
    await tx
      .update(jobs)
      .set({ lockedUntil: null, attempts: attempts - 1 })
      .where(undone);
  });
}
