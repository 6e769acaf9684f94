import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rememberPublication, vanishedPublication } from "./known-publications.ts";
import { markPublication } from "./publication-mark.ts";
import { scratch } from "./testing.ts";

const home = scratch();
const root = join(home, "masthead");

async function served(dataDir: string): Promise<string> {
  mkdirSync(dataDir, { recursive: true });
  await markPublication(dataDir, "sqlite");
  await rememberPublication(dataDir, root);
  expect(vanishedPublication(dataDir, root)).toBeUndefined();
  return dataDir;
}

test("a folder that has never held a publication may get one", () => {
  expect(vanishedPublication(join(home, "new"), root)).toBeUndefined();
});

test("a disk that is not mounted is no place for a new publication", async () => {
  const data = await served(join(home, "disk", "data"));
  rmSync(join(home, "disk"), { recursive: true });
  expect(vanishedPublication(data, root)).toMatch(
    /^There was a publication in .*, and now there is none\. .* If its disk is not mounted, mount it/,
  );
  mkdirSync(data, { recursive: true });
  expect(vanishedPublication(data, root)).toContain("mount it");
  await markPublication(data, "sqlite");
  expect(vanishedPublication(data, root)).toBeUndefined();
});

test("an empty mount point inside the installation is none either, but a deleted folder is", async () => {
  const data = await served(join(root, "data"));
  rmSync(data, { recursive: true });
  expect(vanishedPublication(data, root)).toBeUndefined();
  mkdirSync(data);
  expect(vanishedPublication(data, root)).toContain(
    `To begin a new one there, delete ${root}/.runtime/publications.json first`,
  );
});
