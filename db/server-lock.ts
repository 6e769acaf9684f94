import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { ConfigurationError, env } from "#lib/env.ts";

export interface Lock {
  release(): void;
}
export type ServerLock = Lock;

/**
 * The lock is a transaction that stays open, so the operating system frees it with the process, however that
 * ends. Undefined if somebody else has it for longer than `patience` milliseconds.
 */
function hold(dataDir: string, name: string, patience: number): Lock | undefined {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const client = new Client(join(dataDir, name), { timeout: patience });
  try {
    client.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    client.close();
    const busy = error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
    if (busy) return undefined;
    throw error;
  }
  return { release: () => client.close() };
}

/** One server for one data folder. The moment of patience is for a preparation that looks whether there is one. */
export function lockServer(dataDir: string): ServerLock {
  const lock = hold(dataDir, "server.lock", 300);
  if (lock) return lock;
  throw new ConfigurationError(
    `Another Masthead server is running on ${dataDir}: stop it first, or choose another DATA_DIR.`,
  );
}

/** The lock on the configured data; PostgreSQL lets many servers share it. */
export function lockData(): ServerLock | undefined {
  const { databaseUrl, dataDir } = env();
  return databaseUrl === undefined ? lockServer(dataDir) : undefined;
}

/** Whoever changes the data folder as a whole is alone with it, without a server; a second one waits its turn. */
export function lockDataFolder(dataDir: string, patience = 60_000): Lock {
  const lock = hold(dataDir, "prepare.lock", patience);
  if (lock === undefined)
    throw new ConfigurationError(
      `Another start of Masthead is at work on ${dataDir} and takes long: wait for it, or stop it.`,
    );
  try {
    lockServer(dataDir).release();
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}
