import cluster, { type Worker } from "node:cluster";
import { AggregatorRegistry } from "prom-client";
import { z } from "zod";

/** How long the primary waits for a process that is busy, in milliseconds: its values are missing then. */
const patience = 1000;

// What the processes say to each other: a worker asks for all, the primary asks each for its own.
const question = z.object({ metrics: z.enum(["all?", "own?"]), id: z.number() });
const own = z.object({ metrics: z.literal("own"), id: z.number(), values: z.array(z.looseObject({})) });
const all = z.object({ metrics: z.literal("all"), id: z.number(), text: z.string() });

interface Port {
  on(event: "message", hear: (message: unknown) => void): unknown;
  off(event: "message", hear: (message: unknown) => void): unknown;
}

/** Resolves with the first message that `pick` takes; with undefined if there is none in time. */
function heard<T>(
  port: Port,
  pick: (message: unknown) => T | undefined,
  milliseconds: number,
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (value: T | undefined) => {
      clearTimeout(timer);
      port.off("message", hear);
      resolve(value);
    };
    const hear = (message: unknown) => {
      const value = pick(message);
      if (value !== undefined) end(value);
    };
    const timer = setTimeout(() => end(undefined), milliseconds);
    port.on("message", hear);
  });
}

let asked = 0;

async function ownOf(worker: Worker) {
  const id = ++asked;
  const answer = heard(
    worker,
    (message) => {
      const said = own.safeParse(message);
      return said.success && said.data.id === id ? said.data.values : undefined;
    },
    patience,
  );
  worker.send({ metrics: "own?", id });
  return answer;
}

async function answerAll(asker: Worker, id: number): Promise<void> {
  const workers = Object.values(cluster.workers ?? {}).flatMap((worker) =>
    worker?.isConnected() ? worker : [],
  );
  const values = await Promise.all(workers.map(ownOf));
  const text = await AggregatorRegistry.aggregate(values.flatMap((one) => (one ? [one] : []))).metrics();
  if (asker.isConnected()) asker.send({ metrics: "all", id, text });
}

/**
 * Lets every process answer `/metrics` with the values of all of them. Call it once in the primary, before
 * the first fork; the workers do their part when they load `metrics.ts`.
 */
export function gatherMetrics(): void {
  cluster.on("message", (worker, message) => {
    const said = question.safeParse(message);
    if (said.success && said.data.metrics === "all?") void answerAll(worker, said.data.id);
  });
}

/** In a worker: gives the primary the values of this process whenever it asks. */
export function giveMetrics(values: () => Promise<object[]>): void {
  process.on("message", (message) => {
    const said = question.safeParse(message);
    if (!said.success || said.data.metrics !== "own?") return;
    const { id } = said.data;
    void values().then((values) => process.send?.({ metrics: "own", id, values }));
  });
}

/** In a worker: the values of all processes as text; undefined if the primary does not answer. */
export function metricsOfAll(): Promise<string | undefined> {
  const id = ++asked;
  const answer = heard(
    process,
    (message) => {
      const said = all.safeParse(message);
      return said.success && said.data.id === id ? said.data.text : undefined;
    },
    2 * patience,
  );
  process.send?.({ metrics: "all?", id });
  return answer;
}
