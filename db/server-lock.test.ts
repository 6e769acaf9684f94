import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError } from "#lib/env.ts";
import { lockDataFolder, lockServer } from "./server-lock.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "masthead-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function otherServer(): Promise<ChildProcess> {
  const file = pathToFileURL(join(import.meta.dirname, "server-lock.ts")).href;
  const script = `const { lockServer } = await import(${JSON.stringify(file)});
    globalThis.lock = lockServer(${JSON.stringify(folder)}); console.log("locked"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout ?? child, "data");
  return child;
}

test("a second server on the same data is refused, and a killed one leaves nothing behind", async () => {
  const other = await otherServer();
  expect(() => lockServer(folder)).toThrow(ConfigurationError);
  expect(() => lockServer(folder)).toThrow(
    `Another Masthead server is running on ${folder}: stop it first, or choose another DATA_DIR.`,
  );
  const gone = once(other, "exit");
  other.kill("SIGKILL");
  await gone;
  lockServer(folder).release();
});

test("a released lock is free", () => {
  lockServer(folder).release();
  lockServer(folder).release();
});

test("whoever changes the whole folder waits for another that does, and never does it under a server", () => {
  const first = lockDataFolder(folder);
  expect(() => lockDataFolder(folder, 10)).toThrow(ConfigurationError);
  expect(() => lockDataFolder(folder, 10)).toThrow(
    /^Another start of Masthead is at work on .* wait for it, or stop it\.$/,
  );
  first.release();
  lockDataFolder(folder, 10).release();
  const server = lockServer(folder);
  expect(() => lockDataFolder(folder, 10)).toThrow("Another Masthead server is running");
  server.release();
  lockDataFolder(folder, 10).release();
});
