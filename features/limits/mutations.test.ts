import { afterEach, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { rateLimits } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { now, shiftClock } from "#lib/clock.ts";
import { forgetSpent, take, takeAll } from "./mutations.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

const three = { max: 3, seconds: 60 };

function takeOne(key: string, allowance = three) {
  return database().transaction((tx) => take(tx, key, allowance));
}

async function keys(): Promise<string[]> {
  const rows = await database().read.select({ key: rateLimits.key }).from(rateLimits).orderBy(rateLimits.key);
  return rows.map(({ key }) => key);
}

test("allows exactly as many as it says, and says how long to wait", async () => {
  for (let i = 0; i < 3; i++) expect(await takeOne("a")).toEqual({ ok: true });
  const refusal = await takeOne("a");
  expect(refusal).toMatchObject({ ok: false });
  if (refusal.ok) return;
  expect(refusal.retryAfterSeconds).toBeGreaterThan(50);
  expect(refusal.retryAfterSeconds).toBeLessThanOrEqual(60);
  expect(await takeOne("b")).toEqual({ ok: true });
});

test("opens again when the window is over, not a moment earlier", async () => {
  for (let i = 0; i < 3; i++) await takeOne("a");
  shiftClock(55_000);
  expect(await takeOne("a")).toMatchObject({ ok: false });
  shiftClock(61_000);
  expect(await takeOne("a")).toEqual({ ok: true });
  shiftClock(120_000);
  expect(await takeOne("a")).toEqual({ ok: true });
});

test("a refusal does not lengthen the wait", async () => {
  for (let i = 0; i < 10; i++) await takeOne("a");
  shiftClock(61_000);
  for (let i = 0; i < 3; i++) expect(await takeOne("a")).toEqual({ ok: true });
});

test("a clock that was set back locks nobody out", async () => {
  shiftClock(24 * 3600_000);
  for (let i = 0; i < 3; i++) await takeOne("a");
  shiftClock(0);
  expect(await takeOne("a")).toEqual({ ok: true });
});

test("takes one of every limit or none", async () => {
  await takeOne("narrow", { max: 1, seconds: 60 });
  const both = [
    { key: "wide", max: 5, seconds: 60 },
    { key: "narrow", max: 1, seconds: 60 },
  ];
  const answer = await database().transaction((tx) => takeAll(tx, both));
  expect(answer).toMatchObject({ ok: false });
  expect(await keys()).toEqual(["narrow"]);
});

test("twenty at once take no more than there are", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => takeOne("a", { max: 5, seconds: 60 })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
});

test("what was taken in a transaction that fails is given back", async () => {
  await expect(
    database().transaction(async (tx) => {
      await take(tx, "a", three);
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await keys()).toEqual([]);
});

test("forgets what has run out and keeps what counts", async () => {
  await takeOne("old", { max: 3, seconds: 60 });
  await takeOne("new", { max: 3, seconds: 600 });
  shiftClock(90_000);
  await database().transaction((tx) => forgetSpent(tx, now()));
  expect(await keys()).toEqual(["new"]);
});
