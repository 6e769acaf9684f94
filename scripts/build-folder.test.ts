import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as builds from "#scripts/build-folder.mjs";

const home = process.cwd();
let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "masthead-builds-"));
  process.chdir(scratch);
});
afterEach(() => {
  process.chdir(home);
  rmSync(scratch, { recursive: true, force: true });
});

function finished(name: string): void {
  mkdirSync(builds.folderOf(name), { recursive: true });
  builds.markFinished(name);
}

test("a server takes the current build, and says plainly when there is none", () => {
  expect(() => builds.distFolder("phase-production-server")).toThrow("npm start makes one");
  finished("aaa-1");
  builds.makeCurrent("aaa-1");
  expect(builds.distFolder("phase-production-server")).toBe(".next-builds/builds/aaa-1");
  expect(builds.distFolder("phase-development-server")).toBe(".next");
});

test("only a finished build of the same sources is taken again", () => {
  mkdirSync(builds.folderOf("aaa-1"), { recursive: true });
  expect(builds.finishedBuild("aaa")).toBeUndefined();
  finished("aaa-2");
  expect(builds.finishedBuild("aaa")).toBe("aaa-2");
  expect(builds.finishedBuild("aa")).toBeUndefined();
});

test("an old build goes, unless a running process has taken it", () => {
  for (const name of ["old-1", "left-1", "taken-1", "new-1"]) finished(name);
  builds.claim("taken-1");
  const noProcess = "2147483646";
  writeFileSync(join(".next-builds", "in-use", noProcess), "left-1");
  builds.makeCurrent("new-1");
  builds.removeOldBuilds();
  const there = (name: string) => existsSync(builds.folderOf(name));
  expect(["old-1", "left-1", "taken-1", "new-1"].map(there)).toEqual([false, false, true, true]);
});

test("browsers may still load the files of older builds, after those of the current one", () => {
  for (const name of ["aaa-1", "bbb-1", "ccc-1"]) finished(name);
  mkdirSync(builds.folderOf("half-1"), { recursive: true });
  builds.makeCurrent("bbb-1");
  const names = builds.staticFolders().map((folder) => folder.split("/").at(-2));
  expect([names[0], names.toSorted()]).toEqual(["bbb-1", ["aaa-1", "bbb-1", "ccc-1"]]);
});
