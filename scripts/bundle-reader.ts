import { build } from "esbuild";

/** Makes the two scripts of reader pages, each a file of its own in `folder`. */
export async function bundleReader(folder: string): Promise<void> {
  await build({
    entryPoints: ["reader/theme.ts", "reader/reader.ts"],
    outdir: folder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "error",
  });
}
