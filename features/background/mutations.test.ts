import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { someone, told } from "#features/articles/testing.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { jobSchema } from "#features/jobs/schema.ts";
import { retryJob } from "./mutations.ts";
import { jobsAtHand } from "./queries.ts";
import { aFailedJob } from "./testing.ts";

useTestDatabase();

test("what was given up is tried again from the beginning, once", async () => {
  const admin = await someone("admin");
  const id = await aFailedJob();
  expect((await jobsAtHand(admin)).failed).toMatchObject([{ id, lastError: "The disk is full." }]);
  expect(await retryJob(admin, { id })).toMatchObject({ ok: true });
  const { failed, waiting } = await jobsAtHand(admin);
  expect(failed).toEqual([]);
  expect(waiting).toMatchObject([{ kind: "forget-mail", attempts: 0, lastError: null }]);
  expect((await told()).at(-1)).toMatchObject({
    type: "job.tried-again",
    subject: id,
    data: { kind: "forget-mail" },
  });
  for (const other of [id, waiting[0]?.id ?? ""]) {
    expect(await retryJob(admin, { id: other })).toMatchObject({ ok: false });
  }
});

test("what was asked for again meanwhile waits once", async () => {
  const admin = await someone("admin");
  const id = await aFailedJob();
  const [row] = await database().read.select().from(jobs).where(eq(jobs.id, id));
  const job = jobSchema.parse(row);
  await database().transaction((tx) => enqueueJob(tx, job, row?.uniqueKey ?? ""));
  await retryJob(admin, { id });
  expect((await jobsAtHand(admin)).waiting).toHaveLength(1);
});
