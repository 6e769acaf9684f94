import type { Server, ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { log } from "#lib/log.ts";
import { enter } from "./health.ts";

export interface Stop {
  readonly server: Server;
  /** What is closed after the last answer. */
  readonly close: () => Promise<unknown>;
  /** How long answers may still take. */
  readonly patience?: number;
  readonly exit?: (code: number) => void;
}

/** From the moment that the returned function is called, every answer is the last one of its connection. */
function lastAnswers(server: Server): () => void {
  const open = new Set<ServerResponse>();
  const close = (res: ServerResponse) => {
    res.shouldKeepAlive = false;
  };
  server.on("request", (_, res) => {
    // Most answers come from memory and have left by now.
    if (res.writableEnded) return;
    open.add(res);
    res.once("close", () => open.delete(res));
  });
  return () => {
    server.prependListener("request", (_, res) => close(res));
    open.forEach(close);
  };
}

/** Two turns of the event loop: what had come by now has been read. */
async function caughtUp(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/**
 * Lets in those who are already at the door: the system has told them that they are connected, but a turn of
 * the event loop admits one of them. Whoever keeps knocking cannot hold the door open for long.
 */
async function admitWaiting(server: Server, patience: number): Promise<void> {
  let quiet = 0;
  const admitted = () => {
    quiet = 0;
  };
  server.on("connection", admitted);
  for (const until = performance.now() + patience; quiet < 3 && performance.now() < until; quiet++) {
    await caughtUp();
  }
  server.off("connection", admitted);
}

/** Accepts nothing more and lets every request come to its end; hangs up on those that are late. */
async function quieten(server: Server, patience: number): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await admitWaiting(server, patience * 0.6);
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that has just been answered is idle only now.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearInterval(sweep);
  clearTimeout(late);
}

async function end({ server, close, patience = 8000 }: Stop, code: number): Promise<number> {
  try {
    await quieten(server, patience);
    await close();
    return code;
  } catch (error) {
    log().error({ err: error }, "the server did not stop cleanly");
    return 1;
  }
}

/** A function that stops the server; whoever calls it a second time does not want to wait. */
export function stopper(stop: Stop): (code: number) => void {
  const exit = stop.exit ?? ((code) => process.exit(code));
  const lastOnes = lastAnswers(stop.server);
  let stopping = false;
  return (code) => {
    if (stopping) {
      exit(code === 0 ? 1 : code);
      return;
    }
    stopping = true;
    lastOnes();
    // Whatever hangs, the process is gone within ten seconds.
    setTimeout(() => exit(1), (stop.patience ?? 8000) + 1500).unref();
    void end(stop, code).then(exit);
  };
}

/** Ctrl-C in a terminal reaches every process of the group: those that are led wait for their primary's word. */
export function stopOnSignals(stop: (code: number) => void, { led = false } = {}): void {
  const leave = () => {
    enter("stopping");
    stop(0);
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", led ? () => undefined : leave);
}
