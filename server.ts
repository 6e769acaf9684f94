import cluster from "node:cluster";
import { ConfigurationError, env } from "#lib/env.ts";
import { readerFolder, staticFolders } from "#scripts/build-folder.mjs";

// Each loads only what it needs: a process that answers nobody has no use for Next.
try {
  if (env().webConcurrency === 1)
    await (await import("#server/alone.ts")).serveAlone({ readerFolder, staticFolders });
  else if (cluster.isPrimary) await (await import("#server/primary.ts")).leadProcesses();
  else await (await import("#server/worker.ts")).serveWithOthers({ readerFolder, staticFolders });
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
