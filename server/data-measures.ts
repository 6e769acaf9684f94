import { sql } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { newestEvent } from "#features/events/queries.ts";
import { checks, freeBytes } from "./checks.ts";
import { fileOf, sizeOf } from "./database-file.ts";
import { health } from "./health.ts";
import { counter, gauge, type Reading } from "./measures.ts";
import { watched } from "./watched.ts";

/** What the database has to tell; nothing if it does not answer, which is a measurement of its own. */
async function unlessSilent<T>(told: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await told();
  } catch {
    return undefined;
  }
}

/** Nobody looks while nobody asks for a page: the look is part of the health. */
async function eventsBehind(): Promise<number | undefined> {
  await health();
  const { tail } = watched();
  return tail && Math.max(0, (await newestEvent()) - tail.last);
}

async function sizes(): Promise<Reading> {
  const { driver } = database();
  const file = await fileOf(driver);
  if (file !== undefined) {
    return [
      [{ part: "main" }, await sizeOf(file)],
      [{ part: "wal" }, await sizeOf(`${file}-wal`)],
    ];
  }
  const [row] = await driver.rows<{ size: string }>(sql`select pg_database_size(current_database()) as size`);
  return row ? [[{ part: "main" }, Number(row.size)]] : [];
}

function measureTransactions(): void {
  const count = () => unlessSilent(() => database().transactions);
  counter({
    name: "transactions_total",
    help: "Transactions, by how they ended.",
    labels: ["end"],
    read: async () => {
      const { committed = 0, undone = 0 } = (await count()) ?? {};
      return [
        [{ end: "committed" }, committed],
        [{ end: "undone" }, undone],
      ];
    },
  });
  counter({
    name: "transaction_retries_total",
    help: "Transactions begun again after a conflict with another.",
    read: async () => (await count())?.retried,
  });
  counter({
    name: "transaction_wait_seconds_total",
    help: "Time that transactions have waited for their turn to write.",
    read: async () => (await count())?.secondsWaited,
  });
  counter({
    name: "transaction_seconds_total",
    help: "Time that transactions have taken from their turn on.",
    read: async () => (await count())?.secondsHeld,
  });
}

function measureEvents(): void {
  gauge(
    {
      name: "last_event",
      help: "Number of the newest event in the database.",
      read: () => unlessSilent(newestEvent),
    },
    "max",
  );
  gauge(
    {
      name: "events_behind",
      help: "Events that a process has not heard of yet, after having looked.",
      read: () => unlessSilent(eventsBehind),
    },
    "max",
  );
}

function measureHealth(): void {
  const problems = async () => new Set((await health()).problems.map(({ check }) => check));
  gauge(
    {
      name: "ready",
      help: "1 if readers get their pages.",
      read: async () => ((await health()).status === "not ready" ? 0 : 1),
    },
    "min",
  );
  gauge(
    {
      name: "problem",
      help: "1 for each check of /readyz that finds something wrong.",
      labels: ["check"],
      read: async () => {
        const found = await problems();
        return checks.map(({ name: check }) => [{ check }, found.has(check) ? 1 : 0]);
      },
    },
    "max",
  );
}

/** What is stored, and how that goes. */
export function measureData(): void {
  gauge(
    {
      name: "database_bytes",
      help: "Size of the database and of its log of writes.",
      labels: ["part"],
      read: () => unlessSilent(sizes),
    },
    "max",
  );
  gauge(
    {
      name: "disk_free_bytes",
      help: "What is free under DATA_DIR.",
      read: () => unlessSilent(freeBytes),
    },
    "min",
  );
  measureEvents();
  measureTransactions();
  measureHealth();
}
