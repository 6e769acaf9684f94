import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingPackages, platformOf } from "#scripts/complete-lockfile.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

// Below these, there is a known hole, a crash or a lost row; `npm audit` does not answer on every registry.
const floors = {
  "better-sqlite3": "13.2.0",
  "drizzle-kit": "0.31.11",
  "drizzle-orm": "0.45.4",
  next: "16.4.6",
  "next-auth": "4.24.15",
  react: "19.3.1",
  "react-dom": "19.3.1",
  sharp: "0.35.5",
  typescript: "7.0.2",
};

function isAtLeast(version: string, floor: string): boolean {
  const order = new Intl.Collator("en", { numeric: true });
  return !version.includes("-") && order.compare(version, floor) >= 0;
}

test("versions compare by number, and a prerelease is never enough", () => {
  expect(isAtLeast("16.10.0", "16.4.6")).toBe(true);
  expect(isAtLeast("16.4.5", "16.4.6")).toBe(false);
  expect(isAtLeast("17.0.0-beta.1", "16.4.6")).toBe(false);
});

test.each(Object.entries(floors))("every locked %s is at least %s", (name, floor) => {
  const locked = Object.entries<{ version: string }>(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, entry]) => entry.version);
  expect(locked).not.toHaveLength(0);
  expect(locked.filter((version) => !isAtLeast(version, floor))).toEqual([]);
});

test("Node is asked for from the version that Masthead needs", () => {
  expect(manifest.engines.node).toBe(">=24.7");
});

test("the lockfile is the one of package.json", () => {
  expect(lock.packages[""].dependencies).toEqual(manifest.dependencies);
  expect(lock.packages[""].devDependencies).toEqual(manifest.devDependencies);
});

test("the lockfile names no registry, so that any mirror serves", () => {
  const named = Object.entries<{ resolved?: string }>(lock.packages).filter(([, entry]) => entry.resolved);
  expect(named).toEqual([]);
});

test("the lockfile has the packages of every platform (node scripts/complete-lockfile.mjs)", () => {
  expect(missingPackages(lock).map(({ name }) => name)).toEqual([]);
});

test.each([
  ["@next/swc-linux-x64-gnu", { cpu: ["x64"], libc: ["glibc"], os: ["linux"] }],
  ["@oxc-parser/binding-linux-arm-musleabihf", { cpu: ["arm"], libc: ["musl"], os: ["linux"] }],
  ["@next/swc-win32-arm64-msvc", { cpu: ["arm64"], os: ["win32"] }],
  ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
])("%s names its platform", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
