import { inArray, lt } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { rateLimits } from "#db/tables.ts";
import { now } from "#lib/clock.ts";
import { type Allowance, isCounting, type Limit, secondsLeft, type Taken } from "./limits.ts";

const sweepEvery = 10 * 60_000;
let swept = Number.NEGATIVE_INFINITY;

/** Takes one of `max` within `seconds` for the key, such as `sign-in:subnet:192.0.2.0/24`. */
export async function take(tx: Tx, key: string, allowance: Allowance): Promise<Taken> {
  return takeAll(tx, [{ key, ...allowance }]);
}

/** Takes one of every limit, or none if one of them is used up: being refused by one costs nothing elsewhere. */
export async function takeAll(tx: Tx, limits: readonly Limit[]): Promise<Taken> {
  const at = now();
  sweepNowAndThen(at);
  const counting = await counts(tx, limits, at);
  const waits = limits
    .filter(({ key, max }) => (counting.get(key)?.count ?? 0) >= max)
    .map(({ key, seconds }) => secondsLeft(counting.get(key)?.resetsAt, at) ?? seconds);
  if (waits.length > 0) return { ok: false, retryAfterSeconds: Math.max(...waits) };
  for (const { key, seconds } of limits) {
    const known = counting.get(key);
    const window = {
      count: (known?.count ?? 0) + 1,
      resetsAt: known?.resetsAt ?? new Date(at.getTime() + seconds * 1000),
    };
    await tx
      .insert(rateLimits)
      .values({ key, ...window })
      .onConflictDoUpdate({ target: rateLimits.key, set: window });
  }
  return { ok: true };
}

async function counts(tx: Tx, limits: readonly Limit[], at: Date) {
  const keys = limits.map(({ key }) => key);
  const rows = await tx
    .select({ key: rateLimits.key, count: rateLimits.count, resetsAt: rateLimits.resetsAt })
    .from(rateLimits)
    .where(inArray(rateLimits.key, keys));
  const seconds = new Map(limits.map((limit) => [limit.key, limit.seconds]));
  const live = rows.filter((row) => isCounting(row.resetsAt, seconds.get(row.key) ?? 0, at));
  return new Map(live.map((row) => [row.key, row]));
}

/** In a transaction of its own, so that it never stands in the way of whoever is being counted. */
function sweepNowAndThen(at: Date): void {
  if (at.getTime() - swept < sweepEvery) return;
  swept = at.getTime();
  database().afterCommit(() => database().transaction((tx) => forgetSpent(tx, at)));
}

/** Deletes what has run out before `at`. */
export async function forgetSpent(tx: Tx, at: Date): Promise<void> {
  await tx.delete(rateLimits).where(lt(rateLimits.resetsAt, at));
}
