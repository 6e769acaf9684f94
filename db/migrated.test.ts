import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { env } from "#lib/env.ts";
import { database, databaseFile } from "./connection.ts";
import { assertMigrated, isUpToDate } from "./migrated.ts";
import { sqliteDriver } from "./sqlite.ts";
import { useTestDatabase } from "./testing.ts";

useTestDatabase();

test("a migrated database is up to date", async () => {
  expect(await isUpToDate(database().driver)).toBe(true);
});

test("one that lacks a migration is not", async () => {
  const { driver } = database();
  const lease = await driver.lease();
  await lease.exec("delete from migrations where name like '0001%'");
  lease.release();
  expect(await isUpToDate(driver)).toBe(false);
});

test("one that a newer Masthead has changed is refused", async () => {
  const { driver } = database();
  const [first] = await driver.rows<{ name: string }>(sql`select name from migrations limit 1`);
  const lease = await driver.lease();
  await lease.exec(`update migrations set name = '9999_later' where name = '${first?.name}'`);
  lease.release();
  await expect(isUpToDate(driver)).rejects.toThrow("newer Masthead");
});

test("an empty file is not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "masthead-empty-"));
  const driver = sqliteDriver(join(folder, "empty.db"));
  expect(await isUpToDate(driver)).toBe(false);
  await driver.close();
  rmSync(folder, { recursive: true });
});

test.skipIf(env().databaseUrl !== undefined)("a missing one is told, and not made", async () => {
  await expect(assertMigrated()).rejects.toThrow("start Masthead with npm start");
  expect(existsSync(databaseFile())).toBe(false);
});
