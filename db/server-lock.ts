import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { ConfigurationError, env } from "#lib/env.ts";

export interface ServerLock {
  release(): void;
}

/**
 * One server for one data folder. The lock is a transaction that stays open, so the operating system frees it
 * with the process, however that ends.
 */
export function lockServer(dataDir: string): ServerLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const client = new Client(join(dataDir, "server.lock"), { timeout: 0 });
  try {
    client.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    client.close();
    const busy = error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
    if (!busy) throw error;
    throw new ConfigurationError(
      `Another Masthead server is running on ${dataDir}: stop it first, or choose another DATA_DIR.`,
    );
  }
  return { release: () => client.close() };
}

/** The lock on the configured data; PostgreSQL lets many servers share it. */
export function lockData(): ServerLock | undefined {
  const { databaseUrl, dataDir } = env();
  return databaseUrl === undefined ? lockServer(dataDir) : undefined;
}
