import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What a build is made of. Migrations and tests are not in it; neither is the command line.
const sources = [
  "{app,components,db,features,lib,public,reader,server}/**/*.*",
  "*.{ts,tsx,mjs,json}",
  "scripts/{build-folder.mjs,bundle-reader.ts,bundle-server.ts,tsconfig.build.json}",
];
const exclude = [
  "**/*.test.{ts,tsx}",
  "**/*.md",
  "db/migrations/**",
  "{server,next-env.d,drizzle.config,playwright.config,vitest.config}.ts",
  "{biome,knip}.json",
];

/** The files of the repository at `root` that a build depends on, in a fixed order. */
export function sourceFiles(root: string): string[] {
  return globSync(sources, { cwd: root, exclude, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Changes when a build would; `salt` is whatever else goes into one. */
export function sourceHash(root: string, salt: string): string {
  const hash = createHash("sha256").update(salt);
  for (const file of sourceFiles(root)) {
    const content = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}
