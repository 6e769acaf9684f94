import { spawn } from "node:child_process";
import { once } from "node:events";

/** Watches a process from outside, or gets in the way of its calls, until the answer is called. */
export async function attachStrace(pid: number, args: readonly string[]): Promise<() => Promise<void>> {
  const strace = spawn("/usr/bin/strace", ["-f", "-p", String(pid), ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [said] = await once(strace.stderr, "data");
  if (!/attached/.test(String(said))) throw new Error(`strace may not look at the server: ${said}`);
  strace.stderr.resume();
  return async () => {
    const ended = once(strace, "exit");
    strace.kill("SIGINT");
    await ended;
  };
}
