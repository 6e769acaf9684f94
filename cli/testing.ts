// For tests of what is run from the command line: a real process on a data folder of its own.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

function environment(dataDir: string, more: Readonly<Record<string, string>> = {}) {
  return { NODE_ENV: "production" as const, PATH: process.env.PATH, DATA_DIR: dataDir, ...more };
}

function runScript(args: readonly string[], dataDir: string, { env, input }: Options = {}): Ended {
  const options = { env: environment(dataDir, env), encoding: "utf8", input: input ?? "" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { status, stdout, stderr };
}

export function prepare(dataDir: string, options?: Options): Ended {
  return runScript(["cli/prepare.ts"], dataDir, options);
}

export function masthead(dataDir: string, args: readonly string[], options?: Options): Ended {
  return runScript(["cli/masthead.ts", ...args], dataDir, options);
}

/** Starts a script without waiting for its end; what it says comes out of the child. */
export function start(script: string, dataDir: string, env?: Readonly<Record<string, string>>) {
  return spawn(process.execPath, [script], { env: environment(dataDir, env), stdio: "pipe" });
}

/** A folder that goes with the test file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "masthead-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
