import { join } from "node:path";
import { env } from "#lib/env.ts";
import { databaseFile } from "./connection.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { type MigrationReport, migrationFolder } from "./migrations.ts";

/** Brings the configured database up to date. */
export async function migrate(): Promise<MigrationReport> {
  const { databaseUrl, dataDir } = env();
  if (databaseUrl !== undefined) return migratePostgres(databaseUrl, migrationFolder("postgres"));
  return migrateSqlite(databaseFile(), migrationFolder("sqlite"), join(dataDir, "backups"));
}
