import type { Server } from "node:http";
import next from "next";
import { env, exportNextAuthUrl } from "#lib/env.ts";
import { announceSite, site, siteOn, siteOrigin } from "#lib/site-origin.ts";
import { Almanac } from "./almanac.ts";
import { BuildFiles } from "./build-files.ts";
import { eventTail } from "./event-tail.ts";
import type { Handle } from "./exchange.ts";
import { front } from "./front.ts";
import { withCalendar } from "./happenings.ts";
import { httpServer, listen } from "./listen.ts";
import { PageMemory } from "./page-memory.ts";
import { readerScripts } from "./reader-scripts.ts";
import { keepTuned } from "./tuning.ts";
import { watch } from "./watched.ts";

const MiB = 1024 * 1024;

async function prepareNext(port: number): Promise<Handle> {
  const { host } = env();
  // Next may not answer upgrades of connections: it gets a server that never listens.
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port, httpServer: httpServer() });
  await app.prepare();
  return app.getRequestHandler();
}

async function pageMemory(): Promise<PageMemory | undefined> {
  const { pageMemory: size } = env();
  if (size === 0) return undefined;
  const tail = await eventTail();
  watch({ tail });
  const happenings = withCalendar(tail, new Almanac());
  return new PageMemory({ happenings, bytes: size * MiB });
}

export interface Serving {
  readonly server: Server;
  /** Listens, gets Next ready and answers; whoever comes before that waits. */
  begin(): Promise<void>;
}

/** Where the build lies. */
export interface Build {
  /** The folder of the reader's scripts. */
  readonly scripts: string;
  /** The folders of what never changes, of this build and of others that are still there. */
  readonly staticFolders: () => readonly string[];
}

/** The front and Next behind it, in this process. `shared`: other processes listen on the same port. */
export async function serving(build: Build, { shared }: { shared: boolean }): Promise<Serving> {
  const { host, port, trustedProxies } = env();
  await keepTuned();
  const prepared = Promise.withResolvers<Handle>();
  const handle: Handle = async (req, res) => (await prepared.promise)(req, res);
  const memory = await pageMemory();
  const scripts = await readerScripts(build.scripts);
  const files = new BuildFiles(build.staticFolders);
  const listener = front({ handle, site, trustedProxies, memory, scripts, files });
  // All readers come from the address of the proxy.
  const server = httpServer(listener, trustedProxies > 0 ? { perAddress: Number.POSITIVE_INFINITY } : {});
  const begin = async () => {
    const realPort = await listen(server, host, port, { shared });
    announceSite(siteOn(realPort));
    exportNextAuthUrl(siteOrigin());
    prepared.resolve(await prepareNext(realPort));
  };
  return { server, begin };
}
