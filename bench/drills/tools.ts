import { existsSync } from "node:fs";
import { run } from "#scripts/command.mjs";
import { postgresBinaries } from "#scripts/postgres-cluster.ts";

export const isRoot = process.getuid?.() === 0;

let updated: Promise<unknown> | undefined;

/** On Debian as root, what a drill needs is fetched; elsewhere it is said what is missing. */
async function installed(there: () => boolean, what: string, debianPackage: string) {
  if (there()) return undefined;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    const quiet = { capture: true, env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 180_000 };
    updated ??= run("apt-get", ["update"], quiet);
    await updated;
    await run("apt-get", ["install", "-y", "--no-install-recommends", debianPackage], quiet);
  }
  return there() ? undefined : `${what} is not here: install Debian's package ${debianPackage}`;
}

/** Where one may not look at another process, strace is of no use. */
export async function needsStrace(): Promise<string | undefined> {
  const missing = await installed(() => existsSync("/usr/bin/strace"), "strace", "strace");
  if (missing !== undefined) return missing;
  const { code, output } = await run("/usr/bin/strace", ["-o", "/dev/null", "/bin/true"], { capture: true });
  return code === 0 ? undefined : `strace may not look at other processes here: ${output.trim()}`;
}

const timeLibrary = ["x86_64", "aarch64"].map(
  (cpu) => `/usr/lib/${cpu}-linux-gnu/faketime/libfaketimeMT.so.1`,
);

/** The library that gives a process another clock. */
export const fakeTime = (): string | undefined => timeLibrary.find((file) => existsSync(file));
export const needsFakeTime = () => installed(() => fakeTime() !== undefined, "libfaketime", "faketime");

export const needsPostgres = () =>
  installed(() => postgresBinaries() !== undefined, "PostgreSQL", "postgresql");
