import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Database } from "./database.ts";
import { dialect } from "./dialect.ts";
import { sqliteDriver } from "./sqlite.ts";
import { openSqlite } from "./sqlite-file.ts";
import { tags } from "./tables.ts";
import { sqliteTemplate } from "./testing.ts";

const perWriter = 100;
const script = join(import.meta.dirname, "testing-writer.ts");

async function writer(file: string, name: string): Promise<void> {
  const child = spawn(process.execPath, [script, file, name, String(perWriter)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(0);
}

describe.skipIf(dialect !== "sqlite")("the SQLite file", () => {
  let template: ReturnType<typeof sqliteTemplate>;
  beforeAll(() => {
    template = sqliteTemplate();
  });
  afterAll(() => rmSync(template.folder, { recursive: true, force: true }));

  test("has the settings that we promise", () => {
    const client = openSqlite(template.file, { readonly: false });
    const setting = (name: string) => client.pragma(name, { simple: true });
    expect(setting("journal_mode")).toBe("wal");
    expect(setting("synchronous")).toBe(2);
    expect(setting("foreign_keys")).toBe(1);
    expect(setting("secure_delete")).toBe(1);
    expect(setting("trusted_schema")).toBe(0);
    expect(setting("busy_timeout")).toBe(0);
    client.close();
  });

  test("two processes write to it and nothing is lost", async () => {
    await Promise.all([writer(template.file, "a"), writer(template.file, "b")]);
    const db = new Database(sqliteDriver(template.file));
    expect(await db.read.$count(tags)).toBe(2 * perWriter);
    await db.driver.close();
  });

  test("it can be closed while another process is writing", async () => {
    const other = openSqlite(template.file, { readonly: false });
    other.exec("BEGIN IMMEDIATE; insert into tags (id, slug, name, created_at) values ('x', 'x', 'x', 0)");
    const db = new Database(sqliteDriver(template.file));
    await db.read.$count(tags);
    await expect(db.driver.close()).resolves.toBeUndefined();
    other.exec("ROLLBACK");
    other.close();
  });

  test("what queries read from cannot be written through", async () => {
    const db = new Database(sqliteDriver(template.file));
    await expect(db.driver.rows(sql`delete from tags returning id`)).rejects.toThrow(/readonly/);
    await db.driver.close();
  });
});
