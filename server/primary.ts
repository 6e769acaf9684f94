import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { closeDatabase } from "#db/connection.ts";
import { assertMigrated } from "#db/migrated.ts";
import { lockData } from "#db/server-lock.ts";
import { issueSetUpLink } from "#features/people/mutations.ts";
import { ConfigurationError, env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { gatherMetrics } from "./metrics-of-all.ts";
import { stopOnSignals } from "./stop.ts";
import { say, welcome } from "./welcome.ts";

/** A process that ends sooner than this after its start did not serve anybody, in milliseconds. */
const shortLife = 10_000;
/** So many short lives in a row are no accident. */
const mostShortLives = 5;

const readyMessage = z.object({ ready: z.string() });

/** Resolves with the address that the process serves; rejects if it ends before, having said why. */
function ready(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: unknown) => {
      const said = readyMessage.safeParse(message);
      if (said.success) resolve(said.data.ready);
    });
    worker.once("exit", () => reject(new ConfigurationError("The server has not started.")));
  });
}

function living(): Worker[] {
  return Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? []);
}

/** Keeps as many processes alive as there should be, until `stopping` says otherwise. */
class Processes {
  #shortLives = 0;
  #begun = false;
  #stopping = false;
  readonly #giveUp: () => void;

  constructor(giveUp: () => void) {
    this.#giveUp = giveUp;
  }

  /** Starts the first ones; answers with the address that they serve. */
  async begin(count: number): Promise<string> {
    const [origin = ""] = await Promise.all(Array.from({ length: count }, () => this.#start()));
    this.#begun = true;
    return origin;
  }

  #start(): Promise<string> {
    const born = performance.now();
    const worker = cluster.fork();
    worker.once("exit", (code, signal) => void this.#replace({ worker, code, signal, born }));
    return ready(worker);
  }

  async #replace(end: { worker: Worker; code: number; signal: string; born: number }): Promise<void> {
    if (this.#stopping || !this.#begun) return;
    const { worker, code, signal, born } = end;
    const short = performance.now() - born < shortLife;
    this.#shortLives = short ? this.#shortLives + 1 : 0;
    log().error({ pid: worker.process.pid, code, signal }, "a process has ended: another takes its place");
    if (this.#shortLives >= mostShortLives) {
      log().fatal("processes end as soon as they begin: the server stops");
      this.#giveUp();
      return;
    }
    if (short) await delay(200 * this.#shortLives);
    if (!this.#stopping) await this.#start().catch(() => undefined);
  }

  /** Asks every process to stop and waits for the last. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const workers = living();
    for (const worker of workers) worker.process.kill("SIGTERM");
    await Promise.all(workers.map((worker) => worker.isDead() || once(worker, "exit")));
  }
}

/** Leads the processes that serve: it answers nobody itself, holds the lock and replaces whoever dies. */
export async function leadProcesses(): Promise<void> {
  gatherMetrics();
  const lock = lockData();
  await assertMigrated();
  let leaving = false;
  const leave = (code: number) => {
    if (leaving) process.exit(1);
    leaving = true;
    setTimeout(() => process.exit(1), 9800).unref();
    void processes
      .stop()
      .then(closeDatabase)
      .finally(() => {
        lock?.release();
        process.exit(code);
      });
  };
  const processes = new Processes(() => leave(1));
  stopOnSignals(leave);
  const origin = await processes.begin(env().webConcurrency);
  say(welcome(origin, await issueSetUpLink()));
  // From now on the processes have the database: this one only watches.
  await closeDatabase();
}
