import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { database } from "#db/connection.ts";
import { events } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { pagesTouchedBy } from "#features/events/pages-touched-by.ts";
import { eventTail } from "./event-tail.ts";

useTestDatabase();

const remark = (articlePath: string) => ({ articleId: "a", articlePath });

const pages = (articlePath: string) =>
  pagesTouchedBy({ type: "comment.published", data: remark(articlePath) });

function happen(articlePath: string): Promise<void> {
  return database().transaction((tx) =>
    recordEvent(tx, { type: "comment.published", actorId: null, subject: "c", data: remark(articlePath) }),
  );
}

test("tells once what was touched, from when it began to follow", async () => {
  await happen("/before");
  const tail = await eventTail();
  expect(await tail.touched()).toEqual([]);
  await happen("/ai/rain");
  await happen("/about");
  expect(await tail.touched()).toEqual([...pages("/ai/rain"), ...pages("/about")]);
  expect(await tail.touched()).toEqual([]);
});

test("those who ask together all hear of it", async () => {
  const tail = await eventTail();
  await happen("/about");
  expect(await Promise.all([tail.touched(), tail.touched()])).toEqual([pages("/about"), pages("/about")]);
});

test("what was taken back did not happen", async () => {
  const tail = await eventTail();
  const undone = database().transaction(async (tx) => {
    await recordEvent(tx, { type: "comment.published", actorId: null, subject: "c", data: remark("/about") });
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  expect(await tail.touched()).toEqual([]);
});

test("an event that this version does not know may have touched anything", async () => {
  const tail = await eventTail();
  await database().transaction(async (tx) => {
    await tx.insert(events).values({ type: "page.dreamt-of", subject: "x", data: {} });
  });
  expect(await tail.touched()).toEqual(["*"]);
});

test("it is quiet until something is committed", async () => {
  const tail = await eventTail();
  await tail.touched();
  await nextTurn();
  const quiet = tail.isQuiet();
  await happen("/about");
  await vi.waitFor(() => expect(tail.isQuiet()).toBe(false));
  expect(quiet).toBe(true);
  expect(await tail.touched()).toEqual(pages("/about"));
});

test("it is not quiet for whoever has caused an event that it has not heard of", async () => {
  const tail = await eventTail();
  await tail.touched();
  expect(tail.isQuiet(tail.last + 1)).toBe(false);
});

test("an event that was drawn early and is seen late is told all the same", async () => {
  const tail = await eventTail();
  await happen("/first");
  await happen("/third");
  await tail.touched();
  const skipped = tail.last + 1;
  const row = (seq: number, path: string) => ({
    seq,
    type: "comment.published",
    subject: "c",
    data: remark(path),
  });
  await database().transaction((tx) => tx.insert(events).values(row(skipped + 1, "/later")));
  expect(await tail.touched()).toEqual(pages("/later"));
  expect(tail.isQuiet(skipped)).toBe(false);
  await database().transaction((tx) => tx.insert(events).values(row(skipped, "/late")));
  expect(await tail.touched()).toEqual(pages("/late"));
});
