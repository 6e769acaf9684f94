import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { quietly } from "./command.mjs";
import { step } from "./progress.mjs";
import { npmCommand, root } from "./runtime.mjs";

const modules = join(root, "node_modules");
const aside = join(root, ".runtime", "install");
const stamp = ".masthead-installed";
const flags = ["--ignore-scripts", "--include=dev", "--loglevel=error", "--no-audit", "--no-fund"];

function lockfileHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function installedHash() {
  const file = join(modules, stamp);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Installs what the lockfile says, if it changed. Aside and then swapped: without a network nothing is lost. */
export async function ensureDependencies() {
  const hash = lockfileHash();
  if (installedHash() === hash) return;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  for (const file of ["package.json", "package-lock.json", ".npmrc"])
    copyFileSync(join(root, file), join(aside, file));
  const { command, args } = npmCommand();
  await step("Installing dependencies", async () => {
    await quietly("Installing dependencies", command, [...args, "ci", "--prefix", aside, ...flags], {
      cwd: aside,
    });
    writeFileSync(join(aside, "node_modules", stamp), hash);
    swap();
  });
}

function swap() {
  const old = join(root, ".runtime", "old-modules");
  rmSync(old, { recursive: true, force: true });
  if (existsSync(modules)) renameSync(modules, old);
  renameSync(join(aside, "node_modules"), modules);
  rmSync(old, { recursive: true, force: true });
  rmSync(aside, { recursive: true, force: true });
}
