import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "#lib/free-port.ts";

/** A publication that runs in a process of its own, with a data folder of its own. */
export interface RunningServer {
  address: string;
  dataDir: string;
  pid: number;
  /** Everything it has printed so far, the log too. */
  output(): string;
  /** Asks it to stop and answers with its exit code. */
  stop(): Promise<number | null>;
}

/** Empty values keep the ones of this machine, and of its `.env`, away from a test. */
const neutral = {
  DATABASE_URL: "",
  SITE_URL: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  WEB_CONCURRENCY: "",
  TRUSTED_PROXIES: "",
  LOG_LEVEL: "",
  METRICS_TOKEN: "",
  HOST: "127.0.0.1",
  NODE_ENV: "production",
  TZ: "Asia/Kathmandu",
};

function launch(script: string, env: Record<string, string>): { child: ChildProcess; output: () => string } {
  let output = "";
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return { child, output: () => output };
}

/** Runs one of our scripts to its end and answers with what it printed. */
async function runScript(script: string, env: Record<string, string>): Promise<string> {
  const { child, output } = launch(script, { ...neutral, ...env });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${output()}`);
  return output();
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(late);
  return child.exitCode;
}

async function ready(address: string, child: ChildProcess, output: () => string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(50)) {
    if (child.exitCode !== null) throw new Error(`server.ts ended with ${child.exitCode}:\n${output()}`);
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  await stop(child);
  throw new Error(`server.ts did not answer within a minute:\n${output()}`);
}

/** An empty folder for a publication; the caller removes it. */
function scratchFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "masthead-e2e-"));
}

/** Starts the production build on a free port. Without a `dataDir` it gets one, which goes when it stops. */
export async function startServer(
  options: { dataDir?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await scratchFolder());
  const port = await freePort();
  const env = { ...neutral, DATA_DIR: dataDir, PORT: String(port), ...options.env };
  const said = await runScript("cli/prepare.ts", env);
  const { child, output } = launch("server.ts", env);
  const address = `http://localhost:${port}`;
  await ready(address, child, output);
  return {
    address,
    dataDir,
    pid: child.pid ?? 0,
    output: () => said + output(),
    stop: async () => {
      const code = await stop(child);
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}
