import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { claimJob, enqueueJob, finishJob } from "#features/jobs/mutations.ts";
import { shiftClock } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import { watchJobs } from "./jobs.ts";

useTestDatabase();

let watching: ReturnType<typeof watchJobs> | undefined;
afterEach(async () => {
  await watching?.stop();
  shiftClock(0);
});

const children: ChildProcess[] = [];
/** A process that does nothing until it is told to go. */
const begin = vi.fn(() => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  children.push(child);
  return child;
});
afterEach(() => {
  begin.mockClear();
  children.length = 0;
});

async function ask(): Promise<void> {
  const job = { kind: "media-variants", payload: { mediaId: newId() } } as const;
  await database().transaction((tx) => enqueueJob(tx, job, newId()));
  shiftClock(5);
}

test("without work there is no process; with work there is one, and another only when that has ended", async () => {
  const looks = vi.spyOn(database().driver.read, "select");
  watching = watchJobs({ start: begin, every: 5 });
  await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(3));
  expect(begin).not.toHaveBeenCalled();
  await ask();
  await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
  const [child] = children;
  if (child === undefined) throw new Error("no process");
  child.kill("SIGKILL");
  await once(child, "exit");
  await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(2));
});

test("while somebody is at work no second process begins", async () => {
  await ask();
  await ask();
  const claimed = await claimJob();
  if (claimed === undefined) throw new Error("nothing to claim");
  const looks = vi.spyOn(database().driver.read, "select");
  watching = watchJobs({ start: begin, every: 5 });
  await vi.waitFor(() => expect(looks.mock.calls.length).toBeGreaterThan(5));
  expect(begin).not.toHaveBeenCalled();
  await finishJob(claimed);
  await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
});

test("who stops takes the process along", async () => {
  await ask();
  watching = watchJobs({ start: begin, every: 5 });
  await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
  await watching.stop();
  expect(children.map(({ signalCode }) => signalCode)).toEqual(["SIGTERM"]);
  expect(await database().read.$count(jobs)).toBe(1);
});
