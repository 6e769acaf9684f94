import { rmSync } from "node:fs";
import { join } from "node:path";
import { secrets } from "#lib/secrets.ts";
import * as builds from "#scripts/build-folder.mjs";
import { bundleReader } from "#scripts/bundle-reader.ts";
import { bundleServer } from "#scripts/bundle-server.ts";
import { main, quietly } from "#scripts/command.mjs";
import { step } from "#scripts/progress.mjs";
import { sourceHash } from "#scripts/source-hash.ts";

const root = process.cwd();

/** The ids of server actions stay the same from build to build as long as the key does. */
async function build(name: string, key: string): Promise<void> {
  const env = { MASTHEAD_BUILD: name, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key, NEXT_TELEMETRY_DISABLED: "1" };
  const next = ["node_modules/next/dist/bin/next", "build"];
  builds.claim(name);
  try {
    await step("Building", () => quietly("The build", process.execPath, next, { env }));
  } catch (error) {
    rmSync(builds.folderOf(name), { recursive: true, force: true });
    throw error;
  }
  rmSync(join(builds.folderOf(name), "cache"), { recursive: true, force: true });
  await bundleReader(builds.readerFolder(builds.folderOf(name)));
  await bundleServer(builds.serverFolder(builds.folderOf(name)));
  builds.markFinished(name);
}

await main(async () => {
  const key = secrets().actions;
  const id = sourceHash(root, key);
  const known = builds.finishedBuild(id);
  const name = known ?? `${id}-${Date.now().toString(36)}`;
  if (known === undefined) await build(name, key);
  if (builds.currentBuild() !== name) builds.makeCurrent(name);
  builds.removeOldBuilds();
});
