import { eq } from "drizzle-orm";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/id.ts";
import type { Database } from "./database.ts";
import { rateLimits } from "./tables.ts";
import { unavailability } from "./unavailable.ts";

/** Writes something that nobody sees. Whether that works is known from `writeTrouble` afterwards. */
export async function tryWriting(database: Database): Promise<void> {
  const key = `probe:${newId()}`;
  try {
    await database.transaction(async (tx) => {
      await tx.insert(rateLimits).values({ key, count: 0, resetsAt: now() });
      await tx.delete(rateLimits).where(eq(rateLimits.key, key));
    });
  } catch (error) {
    if (unavailability(error) === undefined) throw error;
  }
}
