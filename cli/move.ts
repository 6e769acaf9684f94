import { existsSync } from "node:fs";
import { join } from "node:path";
import { typed } from "#cli/backups/backup-list.ts";
import type { Driver } from "#db/database.ts";
import { migratePostgres } from "#db/migrate-postgres.ts";
import { isUpToDate } from "#db/migrated.ts";
import { migrationFolder } from "#db/migrations.ts";
import { postgresDriver } from "#db/postgres.ts";
import { lockDataFolder } from "#db/server-lock.ts";
import { sqliteDriver } from "#db/sqlite.ts";
import { env, readEnv } from "#lib/env.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import type { Run } from "./command.ts";
import { copyTables, isUnused } from "./copy-tables.ts";
import { isEmptyPostgres } from "./empty-postgres.ts";
import { progress } from "./progress.ts";
import { markPublication } from "./publication-mark.ts";

const inUse = refused(
  "There is something in this PostgreSQL database already: take an empty one. Nothing was changed.",
);
const oldTables = refused(
  "The SQLite file is not up to date: start Masthead with npm start once, and stop it.",
);

/** Everything or nothing: whatever goes wrong, the target is as empty as before. */
async function copyAll(source: Driver, target: Driver): Promise<void> {
  const copying = progress("Copying the rows");
  const lease = await target.lease();
  let failure: unknown;
  try {
    await lease.exec(target.begin);
    const { rows, tables } = await copyTables(source.read, lease, copying.to);
    await lease.exec("COMMIT");
    await lease.exec("analyze");
    copying.end(`${rows} rows in ${tables} tables`);
  } catch (error) {
    failure = error;
    await lease.exec("ROLLBACK");
    throw error;
  } finally {
    lease.release(failure);
  }
}

async function moveFrom(file: string, url: string): Promise<Outcome> {
  const source = sqliteDriver(file);
  const target = postgresDriver(url);
  try {
    if (!(await isUpToDate(source))) return oldTables;
    const isNew = await isEmptyPostgres(url);
    if (isNew) await migratePostgres(url, migrationFolder("postgres"));
    else if (!(await isUpToDate(target)) || !(await isUnused(target.read))) return inUse;
    await copyAll(source, target);
    return done(undefined);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

export const move: Run = async ({ words }) => {
  const { dataDir, databaseUrl } = env();
  if (databaseUrl !== undefined)
    return refused("DATABASE_URL is set: this publication is in PostgreSQL already.");
  const url = readEnv({ DATABASE_URL: words[0] }).databaseUrl ?? "";
  const file = join(dataDir, "masthead.db");
  if (!existsSync(file)) return refused(`There is no publication in ${typed(dataDir)}: nothing to move.`);
  const lock = lockDataFolder(dataDir);
  try {
    const moved = await moveFrom(file, url);
    if (!moved.ok) return moved;
    await markPublication(dataDir, "postgres");
    console.log(
      `Everything is in PostgreSQL now. Write DATABASE_URL=${url.replace(/:[^:@/]*@/, ":…@")} into .env, then: npm start`,
    );
    console.log(
      `${typed(file)} stays as it is, and is not used any more. Media and secrets stay where they are.`,
    );
    return done(undefined);
  } finally {
    lock.release();
  }
};
