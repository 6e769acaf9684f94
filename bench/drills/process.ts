import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** Empty values keep the ones of this machine, and of its `.env`, away from a drill. */
const neutral: Readonly<Record<string, string>> = {
  DATABASE_URL: "",
  SITE_URL: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  WEB_CONCURRENCY: "",
  LOG_LEVEL: "",
  HOST: "127.0.0.1",
  TRUSTED_PROXIES: "1",
  NODE_ENV: "production",
  TZ: "Asia/Kathmandu",
};

export interface Launch {
  readonly env: Readonly<Record<string, string>>;
  /** A module of `controls/` that breaks something first. */
  readonly control?: string | undefined;
  readonly cwd?: string | undefined;
  /** Where its output goes instead of to us. */
  readonly output?: number | undefined;
}

export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Everything it has said so far. */
  said(): string;
  /** Its exit code, or null if a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
  /** Asks it to stop; whoever does not within 15 seconds is killed. */
  stop(): Promise<number | null>;
}

const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** Whatever a drill has left running goes before the next one begins. */
export async function endAll(): Promise<void> {
  const ends = [...alive].map((child) => once(child, "close"));
  for (const child of alive) child.kill("SIGKILL");
  await Promise.all(ends);
}

/** Runs a script of ours in a process of its own. */
export function launch(script: readonly string[], { env, control, cwd, output }: Launch): Running {
  const args = [...(control === undefined ? [] : ["--import", control]), ...script];
  const sink = output ?? "pipe";
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, ...neutral, ...env },
    cwd,
    stdio: ["ignore", sink, sink],
  });
  alive.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-200_000);
    });
  }
  const ended = once(child, "close").then(() => child.exitCode);
  void ended.then(() => alive.delete(child));
  return {
    child,
    pid: child.pid ?? 0,
    said: () => said,
    ended,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
      const code = await ended;
      clearTimeout(late);
      return code;
    },
  };
}

/** Runs a script to its end; answers with its exit code and what it said. */
export async function finished(script: readonly string[], how: Launch) {
  const running = launch(script, how);
  const code = await running.ended;
  return { code, said: running.said() };
}
