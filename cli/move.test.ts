import { rmSync } from "node:fs";
import { join } from "node:path";
import { getTableColumns, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeDatabase } from "#db/connection.ts";
import type { Driver } from "#db/database.ts";
import { kitOf } from "#db/kit.ts";
import { postgresDriver } from "#db/postgres.ts";
import { lockServer } from "#db/server-lock.ts";
import { sqliteDriver } from "#db/sqlite.ts";
import { defineTables } from "#db/tables.ts";
import { newId } from "#lib/id.ts";
import { refuseEmptyPostgres } from "./empty-postgres.ts";
import { lostOrDamaged } from "./lost-or-damaged.ts";
import { move } from "./move.ts";
import { prepareData } from "./prepare-data.ts";

// Before anything above is loaded: what is moved is a file.
const home = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const folder = mkdtempSync(`${tmpdir()}/masthead-move-`);
  process.env.DATA_DIR = `${folder}/data`;
  process.env.DATABASE_URL = "";
  return folder;
});
const server = process.env.TEST_DATABASE_URL ?? "";
const data = join(home, "data");
const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
vi.spyOn(process.stdout, "write").mockImplementation(() => true);

const made: string[] = [];
async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
async function emptyDatabase(): Promise<string> {
  const name = `masthead_test_${newId().replaceAll("-", "")}`;
  await administer(`create database ${name}`);
  made.push(name);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
afterAll(async () => {
  for (const name of made) await administer(`drop database if exists ${name} with (force)`);
  rmSync(home, { recursive: true, force: true });
});

const call = (url: string) => move({ words: [url], options: {} });

async function rowsOf(driver: Driver): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, table] of Object.entries<PgTable>(defineTables(kitOf(driver.dialect)))) {
    const rows = await driver.read.select(getTableColumns(table)).from(table);
    // PostgreSQL keeps JSON by its meaning and not by the order of its keys.
    found[name] = rows.map((row) => JSON.stringify(sorted(row))).toSorted();
  }
  return found;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted()
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

describe.skipIf(server === "")("moving to PostgreSQL", () => {
  beforeAll(async () => {
    await prepareData(() => undefined);
    await closeDatabase();
  });

  test("does not go under a running server, nor into a database that is in use", async () => {
    const url = await emptyDatabase();
    const running = lockServer(data);
    await expect(call(url)).rejects.toThrow("Another Masthead server is running");
    running.release();
    await expect(call("mysql://127.0.0.1/x")).rejects.toThrow("DATABASE_URL must be an address such as");
  });

  test("a publication in a file is told how to move when only the address is set", async () => {
    await expect(refuseEmptyPostgres(data, await emptyDatabase())).rejects.toThrow(
      /its publication is in masthead\.db\. To bring it over, .* npm run masthead -- move/,
    );
  });

  test("brings every row over, once, and goes on counting where the file stopped", async () => {
    const url = await emptyDatabase();
    expect(await call(url)).toEqual({ ok: true, value: undefined });
    const [from, to] = [sqliteDriver(join(data, "masthead.db")), postgresDriver(url)];
    const rows = await rowsOf(from);
    expect(Object.values(rows).flat().length).toBeGreaterThan(200);
    expect(await rowsOf(to)).toEqual(rows);
    const hits = sql`select 1 from search_docs where tsv @@ to_tsquery('masthead_search', 'zuckaissance')`;
    expect((await to.rows(hits)).length).toBeGreaterThan(0);
    const [newest] = await to.rows<{ last: number }>(sql`select max(seq)::int as last from events`);
    const event = sql`insert into events (id, at, type, subject, data) values ('e', now(), 'x', 'y', '{}') returning seq::int`;
    expect(await to.rows(event)).toEqual([{ seq: (newest?.last ?? 0) + 1 }]);
    const loose = sql`select conname from pg_constraint where contype = 'f' and condeferrable`;
    expect(await to.rows(loose)).toEqual([]);
    await Promise.all([from.close(), to.close()]);

    expect(said.mock.calls.flat().join("\n")).toContain("Everything is in PostgreSQL now.");
    expect(lostOrDamaged({ dataDir: data, databaseUrl: undefined, atRest: true })).toContain(
      "DATABASE_URL is not set",
    );
    await expect(refuseEmptyPostgres(data, url)).resolves.toBeUndefined();
    await expect(refuseEmptyPostgres(data, await emptyDatabase())).rejects.toThrow("is it another database?");
    expect(await call(url)).toMatchObject({
      ok: false,
      message: expect.stringContaining("take an empty one"),
    });
  });

  test("what cannot come over leaves the target as empty as it was", async () => {
    const url = await emptyDatabase();
    const from = sqliteDriver(join(data, "masthead.db"));
    const lease = await from.lease();
    await lease.exec("update comments set body = 'a' || char(0) where id = (select max(id) from comments)");
    lease.release();
    await from.close();
    await expect(call(url)).rejects.toThrow();
    const to = postgresDriver(url);
    const left = Object.entries(await rowsOf(to)).filter(([, rows]) => rows.length > 0);
    expect(left.map(([name]) => name)).toEqual(["addresses"]);
    await to.close();
  });
});
