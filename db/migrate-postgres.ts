import pg from "pg";
import { z } from "zod";
import { type Migration, type MigrationReport, migrationsIn, pendingOf } from "./migrations.ts";

const lock = 727274;
const records = z.array(z.object({ name: z.string(), hash: z.string() }));

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    for (const statement of migration.statements) await client.query(statement);
    await client.query("insert into migrations (name, hash, applied_at) values ($1, $2, now())", [
      migration.name,
      migration.hash,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** Brings the database up to date. Instances that start together take turns; a dump before is the operator's. */
export async function migratePostgres(url: string, folder: string): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    await client.query(
      "create table if not exists migrations (seq serial, name text primary key, hash text not null, applied_at timestamptz not null)",
    );
    const applied = records.parse(
      (await client.query("select name, hash from migrations order by seq")).rows,
    );
    const waiting = pendingOf(migrationsIn(folder), applied);
    for (const migration of waiting) await applyOne(client, migration);
    return { created: applied.length === 0, applied: waiting.map(({ name }) => name), backup: undefined };
  } finally {
    await client.end();
  }
}
