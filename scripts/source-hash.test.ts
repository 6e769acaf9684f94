import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceFiles, sourceHash } from "#scripts/source-hash.ts";

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "masthead-sources-"));
  write("app/(site)/[section]/page.tsx", "one");
  write("next.config.mjs", "two");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([
  "app/(site)/[section]/page.tsx",
  "app/icon.svg",
  "features/articles/queries.ts",
  "lib/env.ts",
  "next.config.mjs",
  "instrumentation.ts",
  "package-lock.json",
])("a change of %s asks for a build", (file) => {
  const before = sourceHash(root, "key");
  write(file, "three");
  expect(sourceHash(root, "key")).not.toBe(before);
});

test.each([
  "features/articles/queries.test.ts",
  "db/migrations/sqlite/0001.sql",
  "cli/prepare.ts",
  "server.ts",
  "README.md",
  "data/media/x.json",
])("a change of %s does not", (file) => {
  const before = sourceHash(root, "key");
  write(file, "three");
  expect(sourceHash(root, "key")).toBe(before);
});

test("a moved file, another key and a removed file ask for a build", () => {
  const before = sourceHash(root, "key");
  expect(sourceHash(root, "other key")).not.toBe(before);
  rmSync(join(root, "next.config.mjs"));
  expect(sourceHash(root, "key")).not.toBe(before);
  write("lib/next.config.mjs", "two");
  expect(sourceHash(root, "key")).not.toBe(before);
});

test("what we build from is found", () => {
  const files = sourceFiles(process.cwd()).map((file) => file.slice(process.cwd().length + 1));
  expect(files).toContain("lib/env.ts");
  expect(files).toContain("next.config.mjs");
  expect(files).not.toContain("scripts/source-hash.test.ts");
});
