import { distFolder } from "./scripts/build-folder.mjs";

/**
 * Plain JavaScript: to read TypeScript here, every process that serves would load a compiler.
 * @param {string} phase
 * @returns {import("next").NextConfig}
 */
export default function config(phase) {
  return {
    distDir: distFolder(phase),
    // The front compresses, once per page.
    compress: false,
    poweredByHeader: false,
    // Metadata stays in the head for everyone: see docs/decisions.
    htmlLimitedBots: /.*/,
    // Variants are made at upload; /_next/image then answers 404.
    images: { unoptimized: true },
    serverExternalPackages: ["better-sqlite3", "pg", "sharp", "pino"],
    experimental: { serverActions: { bodySizeLimit: "3mb" } },
    // `npm run check` runs tsc over everything; a site that starts does not wait for it.
    typescript: { ignoreBuildErrors: true, tsconfigPath: "scripts/tsconfig.build.json" },
  };
}
