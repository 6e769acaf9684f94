import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Every build has a folder of its own, and `current` names the one that the next server takes.
// A server says in `in-use/<pid>` which one it took, so that no later build removes it.
// `.next` itself belongs to Next, which clears it when it likes.
const home = ".next-builds";
const builds = join(home, "builds");
const pointer = join(home, "current");
const claims = join(home, "in-use");

const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};
const list = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** @param {string} name */
export const folderOf = (name) => join(builds, name);

/** @returns {string | undefined} the name of the build that the next server takes */
export const currentBuild = () => read(pointer);

/**
 * A finished build of these sources, current or not.
 * @param {string} id
 * @returns {string | undefined}
 */
export function finishedBuild(id) {
  return list(builds).find(
    (name) => name.startsWith(`${id}-`) && read(join(builds, name, "finished")) !== undefined,
  );
}

/** @param {string} name */
export function claim(name) {
  mkdirSync(claims, { recursive: true });
  writeFileSync(join(claims, String(process.pid)), name);
}

/** @param {string} name */
export const markFinished = (name) => writeFileSync(join(builds, name, "finished"), "");

/** @param {string} name */
export function makeCurrent(name) {
  const draft = `${pointer}.${process.pid}`;
  writeFileSync(draft, name);
  renameSync(draft, pointer);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Removes every build that is not current and that no running process has claimed. */
export function removeOldBuilds() {
  const kept = new Set([currentBuild()]);
  for (const pid of list(claims)) {
    if (alive(Number(pid))) kept.add(read(join(claims, pid)));
    else rmSync(join(claims, pid), { force: true });
  }
  for (const name of list(builds)) {
    if (!kept.has(name)) rmSync(join(builds, name), { recursive: true, force: true });
  }
}

/**
 * Where Next reads and writes, by what it has been started for.
 * @param {string} phase
 * @returns {string}
 */
export function distFolder(phase) {
  if (phase === "phase-production-build" && process.env.MASTHEAD_BUILD)
    return folderOf(process.env.MASTHEAD_BUILD);
  return phase === "phase-production-server" ? takenBuild() : ".next";
}

/**
 * The folder of the build that this process serves, chosen once: a newer one may become current at any moment.
 * Processes that it starts serve the same.
 * @returns {string}
 */
export function takenBuild() {
  const name = process.env.MASTHEAD_BUILD ?? nextBuild();
  process.env.MASTHEAD_BUILD = name;
  claim(name);
  return folderOf(name);
}

function nextBuild() {
  const name = currentBuild();
  if (name === undefined) throw new Error("There is no build yet: npm start makes one.");
  return name;
}

/**
 * The scripts of reader pages in a build.
 * @param {string} folder
 */
export const readerFolder = (folder) => join(folder, "reader");

/**
 * The server itself in a build.
 * @param {string} folder
 */
export const serverFolder = (folder) => join(folder, "server-of-masthead");

/**
 * What browsers load of every build that is whole, that of the next server first: a page that was opened before an
 * update still finds its files.
 */
export function staticFolders() {
  const current = currentBuild();
  const finished = list(builds).filter((name) => read(join(builds, name, "finished")) !== undefined);
  const order = finished.toSorted((a, b) => Number(b === current) - Number(a === current));
  return order.map((name) => join(folderOf(name), "static"));
}
