import { and, eq, isNotNull } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { jobSchema } from "#features/jobs/schema.ts";
import { type Admin, personIdOf } from "#features/people/people.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";

/** Has a job done after all that was given up; the same one may have been asked for again already. */
export async function retryJob(admin: Admin, { id }: { readonly id: string }): Promise<Outcome> {
  return database().transaction(async (tx) => {
    const { kind, payload, uniqueKey } = jobs;
    const given = and(eq(jobs.id, id), isNotNull(jobs.failedAt));
    const [row] = await tx.delete(jobs).where(given).returning({ kind, payload, uniqueKey });
    if (row === undefined) return refused("This has been done, or is on its way again.");
    const job = jobSchema.parse(row);
    await enqueueJob(tx, job, row.uniqueKey ?? id);
    const event = { actorId: personIdOf(admin), subject: id, data: { kind: job.kind } } as const;
    await recordEvent(tx, { type: "job.tried-again", ...event });
    return done(undefined);
  });
}
