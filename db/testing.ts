// A real, migrated database for each test file; every test finds it as new. Never a mock.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "drizzle-orm";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { env } from "#lib/env.ts";
import { newId } from "#lib/id.ts";
import { closeDatabase, replaceDatabase } from "./connection.ts";
import { Database } from "./database.ts";
import { dialect } from "./dialect.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { migrationFolder } from "./migrations.ts";
import { postgresDriver } from "./postgres.ts";
import { sqliteDriver } from "./sqlite.ts";

interface TestDatabases {
  /** A file or an address of a database as it is after the migrations. */
  fresh(): Promise<string>;
  drop(): Promise<void>;
}

/** An empty migrated file to copy from. */
export function sqliteTemplate(): { file: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "masthead-test-"));
  const file = join(folder, "template.db");
  migrateSqlite(file, migrationFolder("sqlite"), join(folder, "backups"));
  return { file, folder };
}

function sqliteForTests(): TestDatabases {
  const { file, folder } = sqliteTemplate();
  return {
    fresh: async () => {
      const copy = join(folder, `${newId()}.db`);
      copyFileSync(file, copy);
      return copy;
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function newName(): string {
  return `masthead_test_${newId().replaceAll("-", "")}`;
}

function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A migrated database on the server that DATABASE_URL names; every `fresh` one is a copy. */
async function postgresForTests(server: string): Promise<TestDatabases> {
  const template = newName();
  const made = [template];
  await administer(server, `create database ${template}`);
  await migratePostgres(addressOf(server, template), migrationFolder("postgres"));
  return {
    fresh: async () => {
      const copy = newName();
      made.push(copy);
      await administer(server, `create database ${copy} template ${template}`);
      return addressOf(server, copy);
    },
    drop: async () => {
      for (const name of made) await administer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Databases of the configured engine: `fresh` as often as one is needed, and `drop` them all at the end. */
export async function testDatabases(): Promise<TestDatabases> {
  const server = env().databaseUrl;
  return server === undefined ? sqliteForTests() : postgresForTests(server);
}

export function connectTo(address: string, options: { logger?: Logger } = {}): Database {
  const driver = dialect === "postgres" ? postgresDriver : sqliteDriver;
  return new Database(driver(address, options));
}

/** Call at the top of a test file: `database()` is then a real database, as new in every test. */
export function useTestDatabase(): void {
  let source: TestDatabases;
  beforeAll(async () => {
    source = await testDatabases();
  });
  beforeEach(async () => replaceDatabase(connectTo(await source.fresh())));
  afterEach(closeDatabase);
  afterAll(() => source.drop());
}
