import { closeDatabase } from "#db/connection.ts";
import { assertMigrated } from "#db/migrated.ts";

/** Runs `work` on the publication as it is, next to a server or without one, and closes the database after it. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    await assertMigrated();
    return await work();
  } finally {
    await closeDatabase();
  }
}
