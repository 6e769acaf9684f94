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

  test("what is known of the size of a table grows with it, for every connection", async () => {
    const add = openSqlite(template.file, { readonly: false });
    const comments = (from: number, to: number) =>
      add.exec(`insert into comments (id, article_id, thread_path, guest_name, body, body_hash, created_at)
        with recursive n(i) as (select ${from} union all select i + 1 from n where i < ${to})
        select 'c' || i, 'a', 'c' || i, 'A', 'x', 'x', i from n`);
    add.exec("insert into articles (id, kind, language, created_at) values ('a', 'story', 'en', 0)");
    comments(1, 40);
    add.exec("analyze");
    const db = new Database(sqliteDriver(template.file));
    const known = async () => {
      const query = sql`select cast(stat as integer) as rows, (select schema_version from pragma_schema_version) as schema
        from sqlite_stat1 where idx = 'comments_article_ix'`;
      return (await db.driver.rows<{ rows: number; schema: number }>(query))[0];
    };
    const before = await known();
    comments(41, 3000);
    await db.driver.tune();
    const after = await known();
    expect([before?.rows, after?.rows]).toEqual([40, 3000]);
    expect(after?.schema).toBeGreaterThan(before?.schema ?? 0);
    await db.driver.close();
    add.close();
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

describe.skipIf(dialect !== "sqlite")("while another process holds the file", () => {
  const template = sqliteTemplate();
  afterAll(() => rmSync(template.folder, { recursive: true, force: true }));
  const write = (db: Database, slug: string) =>
    db.transaction(async (tx) => {
      await tx.insert(tags).values({ slug, name: slug });
    });

  test("everyone is turned away together, reading goes on, and writing works again by itself", async () => {
    const other = openSqlite(template.file, { readonly: false });
    const db = new Database(sqliteDriver(template.file));
    other.exec("BEGIN IMMEDIATE");
    const posts = await Promise.allSettled(["a", "b", "c", "d"].map((slug) => write(db, slug)));
    expect(posts.map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
    expect(db.writeTrouble?.reason).toBe("another program holds the database");
    expect(await db.read.$count(tags)).toBe(0);
    other.exec("ROLLBACK");
    await write(db, "e");
    expect(db.writeTrouble).toBeUndefined();
    expect(await db.read.$count(tags)).toBe(1);
    other.close();
    await db.driver.close();
  });
});

describe.skipIf(dialect !== "sqlite")("on a full disk", () => {
  const template = sqliteTemplate();
  afterAll(() => rmSync(template.folder, { recursive: true, force: true }));

  test("the first error is the one that is told, also from a savepoint, and nothing is half written", async () => {
    const other = openSqlite(template.file, { readonly: false });
    const db = new Database(sqliteDriver(template.file));
    const fill = (size: number) =>
      db.transaction(async (tx) => {
        await tx.insert(tags).values({ slug: "outer", name: "outer" });
        await db.transaction((point) => point.insert(tags).values({ slug: "x", name: "x".repeat(size) }));
      });
    // A limit on the file stands for a disk of that size.
    const lease = await db.driver.lease();
    const pages = Number(other.pragma("page_count", { simple: true }));
    await lease.exec(`PRAGMA max_page_count = ${pages}`);
    lease.release();
    await expect(fill(200_000)).rejects.toMatchObject({ code: "SQLITE_FULL" });
    expect(db.writeTrouble?.reason).toBe("the disk is full");
    expect(await db.read.$count(tags)).toBe(0);
    expect(other.pragma("integrity_check", { simple: true })).toBe("ok");
    await fill(1);
    expect(db.writeTrouble).toBeUndefined();
    other.close();
    await db.driver.close();
  });
});
