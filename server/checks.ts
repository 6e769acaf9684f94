import { stat, statfs } from "node:fs/promises";
import { database } from "#db/connection.ts";
import { isUpToDate } from "#db/migrated.ts";
import { type Migration, migrationFolder, migrationsIn } from "#db/migrations.ts";
import { tryWriting } from "#db/write-probe.ts";
import { ConfigurationError, env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { fileOf, sizeOf } from "./database-file.ts";
import { watched } from "./watched.ts";

const MiB = 1024 * 1024;
const patience = 2000;
/** Room for a long log of writes, a copy before an upgrade and a few pictures. */
const leastFree = 256 * MiB;
const longestLog = 64 * MiB;

export interface Check {
  readonly name: string;
  /** Without it nobody can be served. */
  readonly vital: boolean;
  /** What is wrong, in a sentence; undefined if nothing is. */
  readonly look: () => Promise<string | undefined>;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} seconds`)), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(late));
}

/** What lies at the bottom of it; of a refused connection there is only a code. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return wordsOf(error.cause);
  return error.message === "" && "code" in error ? String(error.code) : error.message;
}

let known: readonly Migration[] | undefined;

async function databaseProblem(): Promise<string | undefined> {
  const { driver } = database();
  known ??= migrationsIn(migrationFolder(driver.dialect));
  try {
    const upToDate = await inTime(isUpToDate(driver, known));
    return upToDate ? undefined : "The database is not up to date: start Masthead with npm start.";
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    return `The database does not answer: ${wordsOf(error)}.`;
  }
}

const opened = new WeakMap<object, number>();

/** A file that was removed or replaced under a running server takes every later write with it. */
async function fileProblem(): Promise<string | undefined> {
  const { driver } = database();
  const file = await fileOf(driver);
  if (file === undefined) return undefined;
  const inode = (await stat(file).catch(() => undefined))?.ino;
  if (inode === undefined)
    return `${file} is gone: stop the server before anything else is written, and restore a backup.`;
  if (!opened.has(driver)) opened.set(driver, inode);
  return opened.get(driver) === inode
    ? undefined
    : `${file} is another file than the one that the server opened: restart it.`;
}

export async function freeBytes(): Promise<number> {
  const { bavail, bsize } = await statfs(env().dataDir);
  return bavail * bsize;
}

async function diskProblem(): Promise<string | undefined> {
  const free = await freeBytes();
  if (free >= leastFree) return undefined;
  return `${Math.floor(free / MiB)} MiB are free under ${env().dataDir}, less than ${leastFree / MiB}: make room.`;
}

async function logProblem(): Promise<string | undefined> {
  const file = await fileOf(database().driver);
  const size = file === undefined ? 0 : await sizeOf(`${file}-wal`);
  if (size <= longestLog) return undefined;
  return `The log of writes, ${file}-wal, has ${Math.floor(size / MiB)} MiB: some program reads the database for a long time.`;
}

async function eventProblem(): Promise<string | undefined> {
  try {
    await inTime(watched().memory?.catchUp() ?? Promise.resolve());
    return undefined;
  } catch (error) {
    return `The log of events cannot be followed: ${wordsOf(error)}.`;
  }
}

let trying = false;

/** A site that nobody writes to would stay in trouble for ever: each look has it tried again, one at a time. */
async function writeAgain(): Promise<void> {
  if (trying) return;
  trying = true;
  await tryWriting(database()).finally(() => {
    trying = false;
  });
}

async function writeProblem(): Promise<string | undefined> {
  const { writeTrouble } = database();
  if (writeTrouble === undefined) return undefined;
  void writeAgain().catch((error: unknown) => log().error({ err: error }, "writing could not be tried"));
  return `Nothing can be written since ${writeTrouble.since.toISOString()}: ${writeTrouble.reason}.`;
}

export const checks: readonly Check[] = [
  { name: "database", vital: true, look: databaseProblem },
  { name: "file", vital: true, look: fileProblem },
  { name: "events", vital: false, look: eventProblem },
  { name: "writes", vital: false, look: writeProblem },
  { name: "disk", vital: false, look: diskProblem },
  { name: "log", vital: false, look: logProblem },
];
