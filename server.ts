import next from "next";
import { closeDatabase } from "#db/connection.ts";
import { assertMigrated } from "#db/migrated.ts";
import { lockServer, type ServerLock } from "#db/server-lock.ts";
import { nextPublication } from "#features/articles/queries.ts";
import { issueSetUpLink } from "#features/people/mutations.ts";
import { ConfigurationError, env, exportNextAuthUrl } from "#lib/env.ts";
import { announceSite, site, siteOn, siteOrigin } from "#lib/site-origin.ts";
import { readerFolder, staticFolders } from "#scripts/build-folder.mjs";
import { BuildFiles } from "#server/build-files.ts";
import { eventTail } from "#server/event-tail.ts";
import type { Handle } from "#server/exchange.ts";
import { takeFaults } from "#server/faults.ts";
import { front } from "#server/front.ts";
import { enter } from "#server/health.ts";
import { httpServer, listen } from "#server/listen.ts";
import { PageMemory } from "#server/page-memory.ts";
import { readerScripts } from "#server/reader-scripts.ts";
import { stopper } from "#server/stop.ts";
import { welcome } from "#server/welcome.ts";

async function prepareNext(port: number): Promise<Handle> {
  const { host } = env();
  // Next may not answer upgrades of connections: it gets a server that never listens.
  const app = next({ dev: false, dir: import.meta.dirname, hostname: host, port, httpServer: httpServer() });
  await app.prepare();
  return app.getRequestHandler();
}

async function pageMemory(): Promise<PageMemory | undefined> {
  const tail = await eventTail();
  return tail && new PageMemory({ tail, nextChange: nextPublication });
}

async function start(): Promise<void> {
  enter("starting");
  const { host, port, dataDir, databaseUrl, trustedProxies } = env();
  const lock: ServerLock | undefined = databaseUrl === undefined ? lockServer(dataDir) : undefined;
  await assertMigrated();

  const prepared = Promise.withResolvers<Handle>();
  const handle: Handle = async (req, res) => (await prepared.promise)(req, res);
  const scripts = await readerScripts(readerFolder());
  const files = new BuildFiles(staticFolders);
  const listener = front({ handle, site, trustedProxies, memory: await pageMemory(), scripts, files });
  // All readers come from the address of the proxy.
  const server = httpServer(listener, trustedProxies > 0 ? { perAddress: Number.POSITIVE_INFINITY } : {});
  const stop = stopper({ server, close: () => closeDatabase().finally(() => lock?.release()) });
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      enter("stopping");
      stop(0);
    });
  }

  const realPort = await listen(server, host, port);
  announceSite(siteOn(realPort));
  exportNextAuthUrl(siteOrigin());
  prepared.resolve(await prepareNext(realPort));
  takeFaults(stop);
  enter("serving");
  console.log(welcome(siteOrigin(), await issueSetUpLink()));
}

try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
