import { existsSync } from "node:fs";
import { sql } from "drizzle-orm";
import { ConfigurationError, env } from "#lib/env.ts";
import { database, databaseFile } from "./connection.ts";
import type { Driver } from "./database.ts";
import { type Applied, type Migration, migrationFolder, migrationsIn, pendingOf } from "./migrations.ts";

const lookup = {
  sqlite: sql`select 1 from sqlite_schema where name = 'migrations'`,
  postgres: sql`select 1 where to_regclass('migrations') is not null`,
};

async function appliedTo(driver: Driver): Promise<readonly Applied[]> {
  const found = await driver.rows(lookup[driver.dialect]);
  return found.length === 0 ? [] : driver.rows<Applied>(sql`select name, hash from migrations`);
}

export async function isUpToDate(
  driver: Driver,
  migrations: readonly Migration[] = migrationsIn(migrationFolder(driver.dialect)),
): Promise<boolean> {
  return pendingOf(migrations, await appliedTo(driver)).length === 0;
}

/** A server starts on a database that is there and up to date, or says in one line what to do. */
export async function assertMigrated(): Promise<void> {
  // Opening a SQLite file that is not there would make one.
  const isThere = env().databaseUrl !== undefined || existsSync(databaseFile());
  if (!isThere || !(await isUpToDate(database().driver)))
    throw new ConfigurationError("The database is not up to date: start Masthead with npm start.");
}
