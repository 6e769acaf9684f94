import { mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "#e2e/server.ts";
import { env } from "#lib/env.ts";

/**
 * Another server for the same publication, which Masthead refuses on one folder: so it has a folder of its own, in
 * which everything but the lock leads to the first one's.
 */
export async function startNeighbour(
  first: RunningServer,
  more: Record<string, string> = {},
): Promise<RunningServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "masthead-neighbour-"));
  const shared = (await readdir(first.dataDir)).filter((name) => !/^server\.lock|-(wal|shm)$/.test(name));
  for (const name of shared) await symlink(join(first.dataDir, name), join(dataDir, name));
  const server = await startServer({ dataDir, env: { DATABASE_URL: env().databaseUrl ?? "", ...more } });
  const stop = async () => {
    const code = await server.stop();
    await rm(dataDir, { recursive: true, force: true });
    return code;
  };
  return { ...server, stop };
}
