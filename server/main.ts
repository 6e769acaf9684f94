import cluster from "node:cluster";
import { ConfigurationError, env } from "#lib/env.ts";
import type { Build } from "./serving.ts";

/** Each process loads only what it needs: one that answers nobody has no use for Next. */
async function begin(build: Build): Promise<void> {
  if (env().webConcurrency === 1) return (await import("./alone.ts")).serveAlone(build);
  if (cluster.isPrimary) return (await import("./primary.ts")).leadProcesses();
  return (await import("./worker.ts")).serveWithOthers(build);
}

/** Starts this process, or ends it with one plain line that says what to change. */
export async function start(build: Build): Promise<void> {
  try {
    await begin(build);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
