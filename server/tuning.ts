import { database } from "#db/connection.ts";
import { log } from "#lib/log.ts";

const hour = 3_600_000;

/** Keeps the database finding things quickly while it grows, at the start and once an hour. */
export async function keepTuned(): Promise<void> {
  await database().driver.tune();
  const again = () => database().driver.tune();
  setInterval(() => again().catch((error) => log().warn({ err: error }, "tuning failed")), hour).unref();
}
