import type Client from "better-sqlite3";
import type { Logger, SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Driver, Lease, ReadDb, Tx } from "./database.ts";
import { guarded } from "./guard.ts";
import { LockPatience } from "./lock-patience.ts";
import { openSqlite } from "./sqlite-file.ts";
import { refreshStatistics } from "./sqlite-statistics.ts";
import { unavailability } from "./unavailable.ts";
import { WriteCount } from "./write-count.ts";

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

/** Only BEGIN IMMEDIATE can meet another process's lock: wait for it without blocking the event loop. */
async function execute(writer: Client.Database, statement: string, patience: LockPatience, asked: number) {
  const until = patience.until(asked);
  for (;;) {
    try {
      writer.exec(statement);
      patience.gotIt();
      return;
    } catch (error) {
      if (!codeOf(error).startsWith("SQLITE_BUSY")) throw error;
      if (performance.now() > until) {
        patience.gaveUp();
        throw error;
      }
      // About as long as a transaction takes: who sleeps longer finds the lock taken by the next one again.
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 2));
    }
  }
}

/** Does what can wait, unless another process or a full disk stands in the way. */
function ifPossible(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (unavailability(error) === undefined) throw error;
  }
}

/** Hands out the one writer, first come, first served. */
function queueFor(writer: Client.Database): () => Promise<Lease> {
  let tail: Promise<void> = Promise.resolve();
  const patience = new LockPatience();
  return async () => {
    const asked = performance.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    const turn = tail;
    tail = tail.then(() => promise);
    await turn;
    const { view, end } = guarded(writer);
    const writes = new WriteCount();
    return {
      writes,
      // Types of every table come from PostgreSQL (kit.ts); at run time it is the SQLite dialect.
      tx: writes.watch(drizzle(view, { logger: writes.logger }) as unknown as Tx),
      exec: (statement) => execute(writer, statement, patience, asked),
      release: () => {
        end();
        resolve();
      },
    };
  };
}

export function sqliteDriver(file: string, { logger }: { logger?: Logger } = {}): Driver {
  const writer = openSqlite(file, { readonly: false });
  const reader = openSqlite(file, { readonly: true });
  const version = reader.prepare<[], { data_version: number }>("PRAGMA data_version");
  const read = drizzle(reader, { logger: logger ?? false });
  const lease = queueFor(writer);
  return {
    dialect: "sqlite",
    read: read as unknown as ReadDb,
    begin: "BEGIN IMMEDIATE",
    lease,
    rows: async <Row>(query: SQL) => read.all<Row>(query),
    watch: async () => ({
      isExact: true,
      mark: () => version.get()?.data_version ?? 0,
    }),
    tune: async () => {
      const { release } = await lease();
      try {
        ifPossible(() => refreshStatistics(writer));
      } finally {
        release();
      }
    },
    retryable: () => false,
    uniqueClash: (cause) => {
      if (!/^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(cause))) return undefined;
      return /constraint failed: (?:index ')?([a-z_]+)/.exec(String(cause))?.[1];
    },
    close: async () => {
      reader.close();
      ifPossible(() => {
        refreshStatistics(writer);
        writer.pragma("wal_checkpoint(TRUNCATE)");
      });
      writer.close();
    },
  };
}
