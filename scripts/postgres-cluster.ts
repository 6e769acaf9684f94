import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { freePort } from "#lib/free-port.ts";
import { Stop } from "#scripts/command.mjs";

const debian = "/usr/lib/postgresql";

/** The folder of the newest server binaries that Debian's packages put here. */
export function postgresBinaries(): string | undefined {
  try {
    const newest = readdirSync(debian)
      .map(Number)
      .filter(Number.isFinite)
      .sort((a, b) => b - a)[0];
    return newest === undefined ? undefined : join(debian, String(newest), "bin");
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

async function ready(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(100)) {
    if (child.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return;
  }
  child.kill("SIGKILL");
  throw new Stop(`PostgreSQL did not start:\n${said()}`);
}

/** A signal while the server comes up ends it with us; later, the runner of the tests takes signals. */
async function startUp(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const end = () => {
    child.kill("SIGQUIT");
    process.exit(1);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.once(signal, end);
  await ready(url, child, said);
  for (const signal of signals) process.off(signal, end);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGINT");
  const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(late);
}

const settings = [
  "listen_addresses=127.0.0.1",
  "max_connections=200",
  // Nothing here outlives the tests.
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
];

/** Runs `work` with the address of a PostgreSQL server that exists for it alone. */
export async function withPostgres<T>(bin: string, work: (url: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "masthead-postgres-"));
  const user = serverUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const options = { ...user, cwd: folder };
  const port = await freePort();
  let child: ChildProcess | undefined;
  let said = "";
  try {
    const init = ["-D", data, "-U", "masthead", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
    const made = spawnSync(join(bin, "initdb"), init, { ...options, encoding: "utf8" });
    if (made.status !== 0)
      throw new Stop(`PostgreSQL could not make a cluster:\n${made.stdout}${made.stderr}`);
    const flags = [`port=${port}`, `unix_socket_directories=${folder}`, ...settings].flatMap((one) => [
      "-c",
      one,
    ]);
    child = spawn(join(bin, "postgres"), ["-D", data, ...flags], {
      ...options,
      stdio: ["ignore", "ignore", "pipe"],
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-20_000);
    });
    const url = `postgres://masthead@127.0.0.1:${port}/postgres`;
    await startUp(url, child, () => said);
    return await work(url);
  } finally {
    if (child !== undefined) await stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
}
