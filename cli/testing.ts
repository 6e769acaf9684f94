// For tests of what is run from the command line: a real process on a data folder of its own.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

/** The same without waiting for it here, for two at a time. */
export async function startPrepare(dataDir: string): Promise<Ended> {
  const child = spawn(process.execPath, ["cli/prepare.ts"], { env: environment(dataDir), stdio: "pipe" });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => (said.stdout += text));
  child.stderr.on("data", (text) => (said.stderr += text));
  const [status] = await once(child, "close");
  return { status, ...said };
}

/** A folder that goes with the test file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "masthead-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
