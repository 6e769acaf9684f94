import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { bundleReader } from "#scripts/bundle-reader.ts";

const folder = await mkdtemp(join(tmpdir(), "masthead-reader-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
await bundleReader(folder);

test.each([
  ["theme.js", 300],
  ["reader.js", 4096],
])("%s weighs less than %i bytes on its way and needs no other file", async (name, most) => {
  const script = await readFile(join(folder, name), "utf8");
  expect(gzipSync(script).length).toBeLessThan(most);
  expect(script).not.toMatch(/\b(import|require)\b/);
});
