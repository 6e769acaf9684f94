// `npm ci` refuses a lockfile that lacks the packages of other platforms, and `npm install` leaves out those that the
// registry of the day does not serve. Run this after every `npm install`: it writes them in, without a checksum.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const systems = ["android", "darwin", "win32", "freebsd", "openharmony", "linux"];
const processors = ["arm64", "x64", "ia32", "ppc64", "riscv64", "s390x", "arm"];

/**
 * What an entry says about the machines that a package such as `@next/swc-linux-x64-gnu` is for.
 * @param {string} name
 */
export function platformOf(name) {
  if (name.includes("wasm32")) return { cpu: ["wasm32"] };
  const parts = (name.split("/").pop() ?? "").split("-");
  const os = systems.find((one) => parts.includes(one));
  const cpu = processors.find((one) => parts.includes(one));
  if (os === undefined || cpu === undefined) throw new Error(`${name} does not name its platform`);
  const libc = parts.some((part) => part.startsWith("musl")) ? "musl" : "glibc";
  return { cpu: [cpu], ...(os === "linux" ? { libc: [libc] } : {}), os: [os] };
}

/**
 * The optional packages that some locked package asks for and that the lockfile does not have.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {{ name: string, version: string, parent: any }[]}
 */
export function missingPackages({ packages }) {
  return Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, parent })),
  );
}

function complete(file) {
  const lock = JSON.parse(readFileSync(file, "utf8"));
  for (const { name, version, parent } of missingPackages(lock)) {
    const dev = parent.dev ? { dev: true } : {};
    const entry = { version, ...platformOf(name), ...dev, license: parent.license, optional: true };
    lock.packages[`node_modules/${name}`] = entry;
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) complete("package-lock.json");
