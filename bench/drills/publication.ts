import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "#lib/free-port.ts";
import { serverCommand } from "#scripts/server-command.mjs";
import { finished, type Launch, launch, type Running } from "./process.ts";
import { ask } from "./reader.ts";

/** A publication with a data folder and a port of its own, which keeps both however often its server dies. */
export interface Publication {
  readonly dataDir: string;
  readonly file: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

const made: string[] = [];
process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone with this process. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "masthead-drill-"));
  made.push(folder);
  return folder;
}

let template: Promise<string> | undefined;

async function prepared(): Promise<string> {
  const dataDir = scratchFolder();
  const { code, said } = await finished(["cli/prepare.ts"], { env: { DATA_DIR: dataDir } });
  if (code !== 0) throw new Error(`The data of a drill could not be prepared:\n${said}`);
  return dataDir;
}

/** A publication with the demo issue in it, in `folder` if that is named. */
export async function newPublication({
  env = {},
  folder = scratchFolder(),
}: {
  env?: Record<string, string>;
  folder?: string;
} = {}): Promise<Publication> {
  template ??= prepared();
  cpSync(await template, folder, { recursive: true });
  return publicationIn(folder, env);
}

/** A publication whose data lie in `dataDir`. */
export async function publicationIn(dataDir: string, env: Record<string, string> = {}): Promise<Publication> {
  const port = await freePort();
  const own = { ...env, DATA_DIR: dataDir, PORT: String(port) };
  return { dataDir, file: join(dataDir, "masthead.db"), port, env: own };
}

/** Waits until the home page is served. */
async function ready({ port }: Publication, server: Running): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(20)) {
    if (server.child.exitCode !== null) throw new Error(`server.ts ended:\n${server.said()}`);
    if ((await ask(port, "/"))?.status === 200) return;
  }
  await server.kill();
  throw new Error(`server.ts did not answer within a minute:\n${server.said()}`);
}

/** Starts the server of the current build and waits for its home page. */
export async function serve(publication: Publication, how: Partial<Launch> = {}): Promise<Running> {
  const server = launch(serverCommand, { ...how, env: { ...publication.env, ...how.env } });
  await ready(publication, server);
  return server;
}
