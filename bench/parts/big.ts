import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { promisify } from "node:util";
import { type PageKind, pageKinds } from "#bench/big-pages.ts";
import { big as scale } from "#bench/generator/scale.ts";
import { ask } from "#bench/load/ask.ts";
import { Problem } from "#bench/problem.ts";
import { goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { databaseIn, type Scratch } from "#bench/scratch.ts";
import { startOurs } from "#bench/servers/ours.ts";
import { quantile } from "#bench/statistics.ts";
import { progress } from "#cli/progress.ts";
import { closeDatabase, replaceDatabase } from "#db/connection.ts";
import { Database } from "#db/database.ts";
import { sqliteDriver } from "#db/sqlite.ts";
import { openSession } from "#features/sessions/mutations.ts";
import type { Part } from "./part.ts";

/** Asked first and not counted, so that code is compiled and the file is in the system's memory. */
const warmUps = 3;
/** With more, the worst twentieth of them is more than one. */
const samplesPerRound = 8;

/** The cookie of a session that was opened for somebody. */
async function signedIn(dataDir: string, personId: string): Promise<Record<string, string>> {
  replaceDatabase(new Database(sqliteDriver(databaseIn(dataDir))));
  const token = await openSession({ personId, userAgent: "bench", replaces: undefined });
  return { cookie: `next-auth.session-token=${token}` };
}

async function timeOf(port: number, path: string, kind: PageKind, cookie: Record<string, string>) {
  const from = performance.now();
  const headers = { "accept-encoding": "gzip", ...(kind.isForStaff ? cookie : {}) };
  const { status, body } = await ask(port, path, headers);
  const milliseconds = performance.now() - from;
  const expected = kind.status ?? 200;
  if (status !== expected) throw new Problem(`${path} answered ${status} instead of ${expected}.`);
  return { milliseconds, bytes: body.length };
}

async function rowOf(port: number, kind: PageKind, samples: number, cookie: Record<string, string>) {
  const asked = Array.from({ length: warmUps + samples }, (_, i) => kind.paths[i % kind.paths.length] ?? "/");
  const taken: Awaited<ReturnType<typeof timeOf>>[] = [];
  for (const path of asked) taken.push(await timeOf(port, path, kind, cookie));
  const times = taken.slice(warmUps).map(({ milliseconds }) => milliseconds);
  const p95 = quantile(times, 0.95);
  return [
    kind.name,
    `${figure(quantile(times, 0.5))} ms`,
    `${figure(p95)} ms`,
    judged(p95, goals.bigPage),
    figure(Math.max(...taken.map(({ bytes }) => bytes))),
  ];
}

/** How large the file is, and how long the command takes that copies it while the server runs. */
async function sizeAndBackup(scratch: Scratch, dataDir: string): Promise<string> {
  const told = progress("Backing up");
  const from = performance.now();
  const words = ["cli/masthead.ts", "backup", scratch.inside("backup")];
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" };
  await promisify(execFile)(process.execPath, words, { env });
  const seconds = (performance.now() - from) / 1000;
  const size = statSync(databaseIn(dataDir)).size / 2 ** 30;
  told.end(`${size.toFixed(2)} GiB`);
  return `The database is a file of ${size.toFixed(2)} GiB; \`npm run masthead -- backup\` copies it, and checks the copy, in ${figure(seconds)} s.`;
}

const head = ["Page", "p50", "p95", "Goal", "Largest, bytes"];

/** Every kind of page of a publication with a hundred thousand articles, rendered one after another. */
export const big: Part = async ({ scratch, rounds }) => {
  const { dataDir, publication } = scratch.publication("big", scale);
  await using opened = new AsyncDisposableStack();
  opened.defer(closeDatabase);
  const cookie = await signedIn(dataDir, publication.house.staff[0]?.id ?? "");
  await using server = await startOurs({ dataDir, processes: 1, remembers: false });
  const kinds = pageKinds(publication);
  const told = progress("Rendering pages");
  const rows: string[][] = [];
  for (const kind of kinds) {
    const row = await rowOf(server.port, kind, samplesPerRound * rounds, cookie);
    told.to(rows.push(row), kinds.length);
  }
  told.end(`${kinds.length} kinds`);
  const copied = await sizeAndBackup(scratch, dataDir);
  return `${copied}\n\n${table(head, rows)}`;
};
