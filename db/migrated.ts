import { existsSync } from "node:fs";
import { sql } from "drizzle-orm";
import { ConfigurationError, env } from "#lib/env.ts";
import { database, databaseFile } from "./connection.ts";
import { type Applied, migrationFolder, migrationsIn, pendingOf } from "./migrations.ts";

const lookup = {
  sqlite: sql`select 1 from sqlite_schema where name = 'migrations'`,
  postgres: sql`select 1 where to_regclass('migrations') is not null`,
};

async function appliedToDatabase(): Promise<readonly Applied[]> {
  const { driver } = database();
  const found = await driver.rows(lookup[driver.dialect]);
  return found.length === 0 ? [] : driver.rows<Applied>(sql`select name, hash from migrations`);
}

/** A server starts on a database that is up to date, or says in one line what to do. */
export async function assertMigrated(): Promise<void> {
  const { databaseUrl } = env();
  const isThere = databaseUrl !== undefined || existsSync(databaseFile());
  const migrations = migrationsIn(migrationFolder(databaseUrl === undefined ? "sqlite" : "postgres"));
  const waiting = pendingOf(migrations, isThere ? await appliedToDatabase() : []);
  if (waiting.length > 0)
    throw new ConfigurationError("The database is not up to date: start Masthead with npm start.");
}
