// One transaction algorithm for both engines; a driver only says how to lease a connection.
import { AsyncLocalStorage } from "node:async_hooks";
import type { SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { log } from "#lib/log.ts";
import { markUnavailable } from "#lib/request-context.ts";
import type { Dialect } from "./kit.ts";
import { TransactionCount } from "./transaction-count.ts";
import { unavailability } from "./unavailable.ts";
import type { WriteCount } from "./write-count.ts";
import { type WriteTrouble, WriteWatch } from "./write-trouble.ts";

/** What a write without `returning` gives back differs between engines: nobody may look at it. */
interface AnyResult extends PgQueryResultHKT {
  readonly type: unknown;
}
type Canon = PgDatabase<AnyResult, Record<string, never>>;

/** Reading only: what queries get. */
export type ReadDb = Pick<Canon, "select" | "selectDistinct" | "with" | "$with" | "$count">;
/** Reading and writing: exists only inside `transaction`. */
export type Tx = ReadDb & Pick<Canon, "insert" | "update" | "delete">;

export interface Lease {
  readonly tx: Tx;
  readonly writes: WriteCount;
  exec(statement: string): Promise<unknown>;
  release(failure?: unknown): void;
}

/** Tells whether anybody, in whichever process, may have written. */
export interface ChangeWatch {
  /** A number that differs from what it was after every commit. Costs microseconds. */
  mark(): number;
  /** It differs as soon as a commit is done, and not a moment later. */
  readonly isExact: boolean;
}

export interface Driver {
  readonly dialect: Dialect;
  readonly read: ReadDb;
  readonly begin: string;
  lease(): Promise<Lease>;
  rows<Row>(query: SQL): Promise<Row[]>;
  /** Watches for commits until the driver is closed. */
  watch(): Promise<ChangeWatch>;
  /** A conflict with another transaction that is worth another try. */
  retryable(cause: unknown): boolean;
  /** The table whose unique constraint or index was violated. */
  uniqueClash(cause: unknown): string | undefined;
  /** Sees to it that the engine knows how large its tables are, where it does not do so by itself. */
  tune(): Promise<void>;
  close(): Promise<void>;
}

interface Scope {
  readonly lease: Lease;
  depth: number;
  done: boolean;
  readonly effects: (() => unknown)[];
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function runEffects(effects: readonly (() => unknown)[]): void {
  for (const effect of effects) {
    Promise.resolve()
      .then(effect)
      .catch((error: unknown) => log().error({ err: error }, "an effect after a commit failed"));
  }
}

export class Database {
  readonly driver: Driver;
  readonly transactions = new TransactionCount();
  readonly #scopes = new AsyncLocalStorage<Scope>();
  readonly #watch = new WriteWatch();

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Set while writes fail because the database takes none: the disk is full, it is locked, or out of reach. */
  get writeTrouble(): WriteTrouble | undefined {
    return this.#watch.trouble;
  }

  /** Reads. Inside a transaction it sees what the transaction has written. */
  get read(): ReadDb {
    return this.#open()?.lease.tx ?? this.driver.read;
  }

  /**
   * Runs `work` so that either all of its writes happen or none, as if alone; inside another transaction as
   * a savepoint. Await queries in it and nothing else: the one SQLite writer is held meanwhile.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>, { retries = 8 } = {}): Promise<T> {
    const outer = this.#open();
    if (outer) return this.#nested(outer, work);
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#once(work);
      } catch (error) {
        if (attempt >= retries || !this.driver.retryable(causeOf(error))) throw this.#noted(error);
        this.transactions.retried++;
        await pause(Math.min(2 ** attempt * 5, 200) * (0.5 + Math.random()));
      }
    }
  }

  /** Runs `effect` once the outermost transaction has committed; at once outside of one. */
  afterCommit(effect: () => unknown): void {
    const scope = this.#open();
    if (scope) scope.effects.push(effect);
    else runEffects([effect]);
  }

  /** The table whose unique rule the error speaks of, or undefined if it is any other error. */
  uniqueClash(error: unknown): string | undefined {
    return this.driver.uniqueClash(causeOf(error));
  }

  /** The front is told through the request, since Next swallows what is thrown. */
  #noted(error: unknown): unknown {
    const reason = unavailability(error);
    if (reason === undefined) return error;
    this.#watch.failed(reason, error);
    markUnavailable();
    return error;
  }

  #open(): Scope | undefined {
    const scope = this.#scopes.getStore();
    return scope && !scope.done ? scope : undefined;
  }

  async #once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const visit = this.transactions.arrive();
    const lease = await this.driver.lease();
    const scope: Scope = { lease, depth: 0, done: false, effects: [] };
    let broken: unknown;
    let committed = false;
    try {
      await lease.exec(this.driver.begin);
      visit.begin();
      try {
        const result = await this.#scopes.run(scope, () => work(lease.tx));
        lease.writes.check();
        await lease.exec("COMMIT");
        committed = true;
        if (lease.writes.any) this.#watch.worked();
        runEffects(scope.effects);
        return result;
      } catch (error) {
        await lease.exec("ROLLBACK").catch((failure: unknown) => {
          broken = failure;
        });
        throw error;
      }
    } finally {
      scope.done = true;
      lease.release(broken);
      visit.end(committed);
    }
  }

  async #nested<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    scope.depth++;
    const point = `point_${scope.depth}`;
    const mark = scope.effects.length;
    await scope.lease.exec(`SAVEPOINT ${point}`);
    try {
      const result = await work(scope.lease.tx);
      await scope.lease.exec(`RELEASE SAVEPOINT ${point}`);
      return result;
    } catch (error) {
      scope.effects.length = mark;
      // SQLite may have undone everything by itself, as on a full disk: the first error says why.
      await scope.lease.exec(`ROLLBACK TO SAVEPOINT ${point}`).catch(() => undefined);
      throw error;
    } finally {
      scope.depth--;
    }
  }
}
