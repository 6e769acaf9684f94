import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { delimiter, join } from "node:path";
import { Problem } from "./problem.ts";

export const cores = availableParallelism();

/** Servers lie where the path of an ordinary account does not look. */
const beside = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/** Where a program of this name is; a problem that says how to install it if it is not there. */
export function programAt(name: "wrk" | "nginx"): string {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...beside];
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (found !== undefined) return found;
  throw new Problem(
    `The bench needs ${name}. Install both tools with: apt-get install wrk nginx (on a Mac: brew install wrk nginx).`,
  );
}

function git(...args: string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

/** The commit that is measured, and whether something lies on top of it. */
export function commitMeasured(): string {
  const dirty = git("status", "--porcelain", "--", ".", ":!docs/performance.md") !== "";
  return `${git("rev-parse", "--short=10", "HEAD")}${dirty ? " with changes that are not committed" : ""}`;
}

/** The machine in one line. */
export function machineInWords(): string {
  const [model = "unknown processor"] = cpus().map((cpu) => cpu.model.trim());
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores} cores of ${model}, ${memory} GiB of memory, Node ${process.version}, ${process.platform}`;
}
