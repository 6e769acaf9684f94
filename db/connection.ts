import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { Database } from "./database.ts";
import { postgresDriver } from "./postgres.ts";
import { sqliteDriver } from "./sqlite.ts";

// Next's bundle and `node server.ts` are two module graphs: both must meet the one SQLite writer.
const key = Symbol.for("masthead.database");
const shared = globalThis as { [key]?: Database };

/** The file of the publication in its data folder. */
export function databaseFile(): string {
  return join(env().dataDir, "masthead.db");
}

function open(): Database {
  const { databaseUrl, dataDir } = env();
  if (databaseUrl !== undefined) return new Database(postgresDriver(databaseUrl));
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return new Database(sqliteDriver(databaseFile()));
}

/** The database of this process, opened by the first who asks. It must have been migrated (`cli/prepare.ts`). */
export function database(): Database {
  shared[key] ??= open();
  return shared[key];
}

/** Puts another database in the place of the configured one: for tests. */
export function replaceDatabase(replacement: Database | undefined): void {
  if (replacement) shared[key] = replacement;
  else delete shared[key];
}

export async function closeDatabase(): Promise<void> {
  const open = shared[key];
  delete shared[key];
  await open?.driver.close();
}
