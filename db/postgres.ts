import type { Logger, SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { log } from "#lib/log.ts";
import type { Driver, Lease, ReadDb, Tx } from "./database.ts";
import { guarded } from "./guard.ts";
import { NoticeWatch } from "./notice-watch.ts";
import { WriteCount } from "./write-count.ts";

/** How long a query waits for a connection: a person waits with it. */
const patience = 5000;

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

async function lease(pool: pg.Pool): Promise<Lease> {
  const client = await pool.connect();
  // The query that was under way fails by itself; unheard, the event would end the process.
  const cut = () => undefined;
  client.on("error", cut);
  const { view, end } = guarded(client);
  const writes = new WriteCount();
  return {
    writes,
    tx: writes.watch(drizzle(view, { logger: writes.logger }) as unknown as Tx),
    exec: (statement) => client.query(statement),
    release: (failure) => {
      end();
      client.off("error", cut);
      client.release(failure !== undefined);
    },
  };
}

export function postgresDriver(url: string, { logger }: { logger?: Logger } = {}): Driver {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience,
    keepAlive: true,
    // Whoever follows the log of events waits a minute for a number that was drawn (server/gaps.ts).
    idle_in_transaction_session_timeout: 30_000,
  });
  // An idle connection that the server cut is replaced at the next query; unheard, the event ends the process.
  pool.on("error", (error) => log().warn({ err: error }, "PostgreSQL closed an idle connection"));
  const read = drizzle(pool, { logger: logger ?? false });
  let watch: NoticeWatch | undefined;
  return {
    dialect: "postgres",
    read: read as unknown as ReadDb,
    begin: "BEGIN ISOLATION LEVEL SERIALIZABLE",
    lease: () => lease(pool),
    rows: async <Row>(query: SQL) => (await read.execute(query)).rows as Row[],
    watch: async () => {
      watch ??= await NoticeWatch.begin(url);
      return watch;
    },
    retryable: (cause) => ["40001", "40P01"].includes(codeOf(cause)),
    uniqueClash: (cause) => {
      if (codeOf(cause) !== "23505") return undefined;
      return cause instanceof Error && "table" in cause ? String(cause.table) : "";
    },
    // Autovacuum does.
    tune: async () => undefined,
    close: async () => {
      await watch?.end();
      await pool.end();
    },
  };
}
