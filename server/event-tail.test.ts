import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { events } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { eventTail } from "./event-tail.ts";

useTestDatabase();

const remark = (articlePath: string) => ({ articleId: "a", articlePath });

function happen(articlePath: string): Promise<void> {
  return database().transaction((tx) =>
    recordEvent(tx, { type: "comment.published", actorId: null, subject: "c", data: remark(articlePath) }),
  );
}

test("tells each page once, from when it began to follow", async () => {
  await happen("/before");
  const tail = await eventTail();
  expect(await tail.touched()).toEqual([]);
  await happen("/ai/rain");
  await happen("/about");
  expect(await tail.touched()).toEqual(["/ai/rain", "/ai", "/", "/search", "/about"]);
  expect(await tail.touched()).toEqual([]);
});

test("those who ask together all hear of it", async () => {
  const tail = await eventTail();
  await happen("/about");
  expect(await Promise.all([tail.touched(), tail.touched()])).toEqual([["/about"], ["/about"]]);
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
