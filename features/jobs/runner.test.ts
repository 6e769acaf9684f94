import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { lease, mostAttempts, retryDelay } from "./jobs.ts";
import { claimJob, enqueueJob } from "./mutations.ts";
import { isJobWaiting } from "./queries.ts";
import { JobRunner } from "./runner.ts";
import type { Job } from "./schema.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

let passed = 0;
function pass(milliseconds: number): void {
  passed += milliseconds;
  shiftClock(passed);
}
afterEach(() => {
  passed = 0;
});

const someJob = (): Job => ({ kind: "media-variants", payload: { mediaId: newId() } });

async function enqueue(job: Job, key = newId()): Promise<void> {
  await database().transaction((tx) => enqueueJob(tx, job, key));
  pass(1);
}

async function states() {
  const rows = await database().read.select().from(jobs).orderBy(jobs.createdAt, jobs.id);
  return rows.map(({ doneAt, failedAt, lockedUntil, attempts }) => ({
    state: doneAt ? "done" : failedAt ? "failed" : lockedUntil && lockedUntil > now() ? "claimed" : "waiting",
    attempts,
  }));
}

test("what was asked for is done once, the oldest first, and then nothing is waiting", async () => {
  const [one, other] = [someJob(), someJob()];
  await enqueue(one);
  await enqueue(other);
  expect(await isJobWaiting()).toBe(true);
  const work = vi.fn(async () => undefined);
  await new JobRunner({ work }).run();
  await new JobRunner({ work }).run();
  expect(work.mock.calls).toEqual([[one], [other]]);
  expect((await states()).map(({ state }) => state)).toEqual(["done", "done"]);
  expect(await isJobWaiting()).toBe(false);
});

test("a transaction that is taken back asks for nothing", async () => {
  const broken = database().transaction(async (tx) => {
    await enqueueJob(tx, someJob(), "one");
    throw new Error("taken back");
  });
  await expect(broken).rejects.toThrow("taken back");
  expect(await isJobWaiting()).toBe(false);
});

test("one job at a time for the publication, however many ask", async () => {
  for (let n = 0; n < 4; n++) await enqueue(someJob());
  let [running, most, done] = [0, 0, 0];
  const work = async () => {
    running++;
    most = Math.max(most, running);
    await claimJob().then((claimed) => expect(claimed).toBeUndefined());
    running--;
    done++;
  };
  await Promise.all(Array.from({ length: 5 }, () => new JobRunner({ work }).run()));
  expect([most, done]).toEqual([1, 4]);
});

test("what a killed process has left is taken up when its time is over, and not before", async () => {
  await enqueue(someJob());
  expect(await claimJob()).toBeDefined();
  const work = vi.fn(async () => undefined);
  pass(lease - 100);
  expect(await isJobWaiting()).toBe(false);
  await new JobRunner({ work }).run();
  expect(work).not.toHaveBeenCalled();
  pass(200);
  expect(await isJobWaiting()).toBe(true);
  await new JobRunner({ work }).run();
  expect(work).toHaveBeenCalledOnce();
});

test("a job that kills its process each time is given up", async () => {
  await enqueue(someJob());
  for (let n = 0; n < mostAttempts; n++) {
    expect(await claimJob()).toBeDefined();
    pass(lease + 1);
  }
  expect(await claimJob()).toBeUndefined();
  expect(await states()).toEqual([{ state: "failed", attempts: mostAttempts }]);
});

describe("what fails", () => {
  test("is tried again, later each time, and in the end given up", async () => {
    await enqueue(someJob());
    const work = vi.fn(async () => Promise.reject(new Error("no room")));
    const runner = new JobRunner({ work });
    for (let tries = 1; tries < mostAttempts; tries++) {
      await runner.run();
      expect(work).toHaveBeenCalledTimes(tries);
      pass(retryDelay(tries) - 100);
      await runner.run();
      expect(work).toHaveBeenCalledTimes(tries);
      pass(200);
    }
    await runner.run();
    expect(await states()).toEqual([{ state: "failed", attempts: mostAttempts }]);
    expect((await database().read.select({ error: jobs.lastError }).from(jobs))[0]).toEqual({
      error: "no room",
    });
  });

  test("keeps nothing else from being done", async () => {
    const bad = someJob();
    await enqueue(bad);
    await enqueue(someJob());
    const work = async ({ payload }: Job) => {
      if (JSON.stringify(payload) === JSON.stringify(bad.payload)) throw new Error("no room");
    };
    await new JobRunner({ work }).run();
    expect((await states()).map(({ state }) => state)).toEqual(["waiting", "done"]);
  });
});

test("asked for again while it is being done, it is done once more; asked for twice before, once", async () => {
  const job = someJob();
  await enqueue(job, "key");
  await enqueue(job, "key");
  const work = vi.fn(async () => {
    pass(5);
    if (work.mock.calls.length === 1) await enqueue(job, "key");
  });
  await new JobRunner({ work }).run();
  expect(work).toHaveBeenCalledTimes(2);
  expect((await states()).map(({ state }) => state)).toEqual(["done"]);
});

test("who stops leaves what it was doing to the next, as if it had not begun", async () => {
  await enqueue(someJob());
  await enqueue(someJob());
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const runner = new JobRunner({
    work: () => {
      begun.resolve();
      return promise;
    },
  });
  const running = runner.run();
  await begun.promise;
  await runner.stop();
  expect(await states()).toEqual([
    { state: "waiting", attempts: 0 },
    { state: "waiting", attempts: 0 },
  ]);
  resolve();
  await running;
  expect((await states()).map(({ state }) => state)).toEqual(["waiting", "waiting"]);
});

test("what a newer version has asked for waits for it, and what makes no sense is given up", async () => {
  const values = [
    { kind: "send-by-pigeon", payload: {} },
    { kind: "media-variants", payload: { mediaId: 7 } },
  ];
  await database().transaction((tx) => tx.insert(jobs).values(values));
  pass(1);
  const work = vi.fn(async () => undefined);
  await new JobRunner({ work }).run();
  expect(work).not.toHaveBeenCalled();
  const [pigeon] = await database().read.select().from(jobs).where(eq(jobs.kind, "send-by-pigeon"));
  const [broken] = await database().read.select().from(jobs).where(eq(jobs.kind, "media-variants"));
  expect([pigeon?.failedAt, broken?.failedAt === null]).toEqual([null, false]);
});
