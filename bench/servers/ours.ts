import { setTimeout as delay } from "node:timers/promises";
import { statusOf } from "#bench/load/ask.ts";
import { Problem } from "#bench/problem.ts";
import { freePort } from "#lib/free-port.ts";
import { serverCommand } from "#scripts/server-command.mjs";
import { isRunning, type Server, type Started, serverOf, start, stop } from "./child.ts";

export interface OursSettings {
  readonly dataDir: string;
  readonly processes: number;
  /** False: every page is rendered for whoever asks. */
  readonly remembers?: boolean;
  /** Proxies in front of it that are believed. */
  readonly proxies?: number;
}

export interface Ours extends Server {
  /** From the start of the process to the first page. */
  readonly firstPageAfter: number;
  /** Everything it has said lately. */
  output(): string;
}

function environmentOf({ dataDir, processes, remembers = true, proxies = 0 }: OursSettings, port: number) {
  return {
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: "127.0.0.1",
    WEB_CONCURRENCY: String(processes),
    TRUSTED_PROXIES: String(proxies),
    PAGE_MEMORY: remembers ? "" : "0",
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
    // The settings of this machine stay out of it.
    ...{ DATABASE_URL: "", SITE_URL: "", SMTP_URL: "", MAIL_FROM: "" },
  };
}

async function untilItAnswers({ child, output }: Started, port: number): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(10)) {
    if (!isRunning(child)) throw new Problem(`The server did not start:\n${output()}`);
    if ((await statusOf(port, "/")) === 200) return;
  }
  await stop(child);
  throw new Problem(`The server did not answer within a minute:\n${output()}`);
}

/** Starts the production build on a free port and waits for its first page. */
export async function startOurs(settings: OursSettings): Promise<Ours> {
  const port = await freePort();
  const from = performance.now();
  const started = start(process.execPath, serverCommand, environmentOf(settings, port));
  await untilItAnswers(started, port);
  const firstPageAfter = performance.now() - from;
  return { ...serverOf(started.child, port), firstPageAfter, output: started.output };
}
