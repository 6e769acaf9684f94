import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PageKind, pageKinds } from "#bench/big-pages.ts";
import { big as scale } from "#bench/generator/scale.ts";
import { ask } from "#bench/load/ask.ts";
import { Problem } from "#bench/problem.ts";
import { progress } from "#bench/progress.ts";
import { goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { databaseIn } from "#bench/scratch.ts";
import { startOurs } from "#bench/servers/ours.ts";
import { quantile } from "#bench/statistics.ts";
import { closeDatabase, replaceDatabase } from "#db/connection.ts";
import { Database } from "#db/database.ts";
import { sqliteDriver } from "#db/sqlite.ts";
import { openSqlite } from "#db/sqlite-file.ts";
import { openSession } from "#features/people/mutations.ts";
import type { Part } from "./part.ts";

/** Asked first and not counted, so that code is compiled and the file is in the system's memory. */
const warmUps = 3;
/** With more, the worst twentieth of them is more than one. */
const samplesPerRound = 8;

/** The cookie of a session that was opened for somebody. */
async function signedIn(dataDir: string, personId: string): Promise<Record<string, string>> {
  replaceDatabase(new Database(sqliteDriver(databaseIn(dataDir))));
  try {
    const token = await openSession({ personId, userAgent: "bench", replaces: undefined });
    return { cookie: `next-auth.session-token=${token}` };
  } finally {
    await closeDatabase();
  }
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

/** How large the file is, and how long a copy of it takes while it could be written to. */
async function sizeAndBackup(dataDir: string): Promise<string> {
  const client = openSqlite(databaseIn(dataDir), { readonly: true });
  const copy = join(dataDir, "copy.db");
  try {
    const from = performance.now();
    await client.backup(copy);
    const seconds = (performance.now() - from) / 1000;
    const size = statSync(copy).size / 2 ** 30;
    return `The database is a file of ${size.toFixed(2)} GiB; a backup of it takes ${figure(seconds)} s.`;
  } finally {
    client.close();
    rmSync(copy, { force: true });
  }
}

const head = ["Page", "p50", "p95", "Goal", "Largest, bytes"];

/** Every kind of page of a publication with a hundred thousand articles, rendered one after another. */
export const big: Part = async ({ scratch, rounds }) => {
  const { dataDir, publication } = scratch.publication("big", scale);
  const cookie = await signedIn(dataDir, publication.house.staff[0]?.id ?? "");
  const copied = await sizeAndBackup(dataDir);
  await using server = await startOurs({ dataDir, processes: 1, remembers: false });
  const kinds = pageKinds(publication);
  const told = progress("Rendering pages", kinds.length);
  const rows: string[][] = [];
  for (const kind of kinds) {
    told.step(rows.push(await rowOf(server.port, kind, samplesPerRound * rounds, cookie)));
  }
  told.end();
  return `${copied}\n\n${table(head, rows)}`;
};
