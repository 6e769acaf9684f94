import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type Client from "better-sqlite3";
import { z } from "zod";
import { type Migration, type MigrationReport, migrationsIn, pendingOf } from "./migrations.ts";
import { openSqlite } from "./sqlite-file.ts";
import { rowsByTable } from "./sqlite-rows.ts";

const records = z.array(z.object({ name: z.string(), hash: z.string() }));

function applied(client: Client.Database) {
  return records.parse(client.prepare("select name, hash from migrations order by rowid").all());
}

/** Rebuilding a table can silently take the rows of others with it: nothing may be fewer or more than before. */
function assertSameRows(before: Map<string, number>, after: Map<string, number>, migration: Migration): void {
  for (const [table, rows] of before) {
    const left = after.get(table);
    if (
      left === undefined ||
      left === rows ||
      migration.changesRowsOf.includes(table) ||
      table === "migrations"
    )
      continue;
    throw new Error(
      `migration ${migration.name} would change ${table} from ${rows} to ${left} rows without saying so`,
    );
  }
}

function applyOne(client: Client.Database, migration: Migration): void {
  const before = rowsByTable(client);
  for (const statement of migration.statements) client.exec(statement);
  const broken = client.prepare("pragma foreign_key_check").all();
  if (broken.length > 0)
    throw new Error(`migration ${migration.name} would break ${broken.length} foreign key(s)`);
  assertSameRows(before, rowsByTable(client), migration);
  client
    .prepare("insert into migrations (name, hash, applied_at) values (?, ?, ?)")
    .run(migration.name, migration.hash, Date.now());
}

/** Two starters meet at the lock: the second finds the work done. */
function applyNext(client: Client.Database, migrations: readonly Migration[]): Migration | undefined {
  client.exec("BEGIN EXCLUSIVE");
  try {
    const next = pendingOf(migrations, applied(client))[0];
    if (next) applyOne(client, next);
    client.exec("COMMIT");
    return next;
  } catch (error) {
    client.exec("ROLLBACK");
    throw error;
  }
}

function backUp(client: Client.Database, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `before-upgrade-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.db`);
  client.prepare("vacuum into ?").run(file);
  return file;
}

/**
 * Brings the file up to date: a backup first, then each migration whole or not at all. Foreign keys are off
 * outside of the transaction (inside it the switch is ignored, and a rebuilt table would take its children).
 */
export function migrateSqlite(file: string, folder: string, backups: string | undefined): MigrationReport {
  const client = openSqlite(file, { readonly: false });
  try {
    client.pragma("busy_timeout = 30000");
    client.exec(
      "create table if not exists migrations (name text primary key, hash text not null, applied_at integer not null)",
    );
    const migrations = migrationsIn(folder);
    const known = applied(client);
    const waiting = pendingOf(migrations, known);
    const isUpgrade = waiting.length > 0 && known.length > 0;
    const backup = isUpgrade && backups !== undefined ? backUp(client, backups) : undefined;
    client.pragma("foreign_keys = OFF");
    const done: string[] = [];
    for (let next = applyNext(client, migrations); next; next = applyNext(client, migrations))
      done.push(next.name);
    client.pragma("foreign_keys = ON");
    const verdict = done.length > 0 ? client.pragma("integrity_check", { simple: true }) : "ok";
    if (verdict !== "ok") throw new Error(`${file} is damaged: ${String(verdict)}`);
    return { created: known.length === 0, applied: done, backup };
  } finally {
    client.close();
  }
}
