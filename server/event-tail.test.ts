import { expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { dialect } from "#db/dialect.ts";
import { events } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { type EventTail, eventTail } from "./event-tail.ts";

useTestDatabase();

async function tailed(): Promise<EventTail> {
  const tail = await eventTail();
  if (tail === undefined) throw new Error("this engine should be followed");
  return tail;
}

const remark = (articlePath: string) => ({ articleId: "a", articlePath });

function happen(articlePath: string): Promise<void> {
  return database().transaction((tx) =>
    recordEvent(tx, { type: "comment.published", actorId: null, subject: "c", data: remark(articlePath) }),
  );
}

test.skipIf(dialect !== "sqlite")("tells each page once, from when it began to follow", async () => {
  await happen("/before");
  const tail = await tailed();
  expect(await tail()).toEqual([]);
  await happen("/ai/rain");
  await happen("/about");
  expect(await tail()).toEqual(["/ai/rain", "/ai", "/", "/search", "/about"]);
  expect(await tail()).toEqual([]);
});

test.skipIf(dialect !== "sqlite")("those who ask together all hear of it", async () => {
  const tail = await tailed();
  await happen("/about");
  expect(await Promise.all([tail(), tail()])).toEqual([["/about"], ["/about"]]);
});

test.skipIf(dialect !== "sqlite")("what was taken back did not happen", async () => {
  const tail = await tailed();
  const undone = database().transaction(async (tx) => {
    await recordEvent(tx, { type: "comment.published", actorId: null, subject: "c", data: remark("/about") });
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  expect(await tail()).toEqual([]);
});

test.skipIf(dialect !== "sqlite")(
  "an event that this version does not know may have touched anything",
  async () => {
    const tail = await tailed();
    await database().transaction(async (tx) => {
      await tx.insert(events).values({ type: "page.dreamt-of", subject: "x", data: {} });
    });
    expect(await tail()).toEqual(["*"]);
  },
);

test.skipIf(dialect === "sqlite")("PostgreSQL cannot tell cheaply: nothing is remembered there", async () => {
  expect(await eventTail()).toBeUndefined();
});
