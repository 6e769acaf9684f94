import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";

/** A server that the bench has started. */
export interface Server extends AsyncDisposable {
  readonly port: number;
  readonly pid: number;
}

export interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

export function start(command: string, args: readonly string[], env: Record<string, string> = {}): Started {
  let output = "";
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  // What ends the bench half-way ends what it started.
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return { child, output: () => output };
}

export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

export function serverOf(child: ChildProcess, port: number): Server {
  return { port, pid: child.pid ?? 0, [Symbol.asyncDispose]: () => stop(child) };
}

/** Asks a process to stop, and makes it after a while. */
export async function stop(child: ChildProcess): Promise<void> {
  if (!isRunning(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(late);
}

interface Line {
  readonly pid: number;
  readonly parent: number;
  readonly kibibytes: number;
}

function processTable(): Line[] {
  const text = execFileSync("ps", ["-e", "-o", "pid=,ppid=,rss="], { encoding: "utf8" });
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kibibytes = 0]) => ({ pid, parent, kibibytes }));
}

/** Resident memory in MiB of a process and of those that it has started, itself first. */
export function memoryOf(pid: number): number[] {
  const table = processTable();
  const own = table.filter((line) => line.pid === pid);
  const children = table.filter((line) => line.parent === pid && line.kibibytes > 0);
  return [...own, ...children].map(({ kibibytes }) => kibibytes / 1024);
}
