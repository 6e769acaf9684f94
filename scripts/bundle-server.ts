import { build } from "esbuild";

/** What cannot be bundled, or is loaded by Next as well. */
const external = ["better-sqlite3", "fontkit", "next", "pg", "pino", "prom-client", "send", "sharp"];

/**
 * Makes the server out of few files: loaded one by one, the modules of drizzle-orm alone leave 100 MB of memory behind.
 */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    entryPoints: ["server/main.ts", "server/job-process.ts"],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    external,
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
  });
}
