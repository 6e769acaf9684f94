import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigurationError, env } from "#lib/env.ts";
import { newId } from "#lib/id.ts";
import { migratePostgres } from "./migrate-postgres.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { migrationFolder } from "./migrations.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "masthead-migrate-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A folder of migrations as drizzle-kit keeps them. */
function folderOf(migrations: Record<string, string>): string {
  const folder = mkdtempSync(join(home, "migrations-"));
  mkdirSync(join(folder, "meta"));
  for (const [name, text] of Object.entries(migrations)) writeFileSync(join(folder, `${name}.sql`), text);
  const entries = Object.keys(migrations).map((tag, idx) => ({ idx, tag }));
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ entries }));
  return folder;
}

const break_ = "--> statement-breakpoint";
const first = {
  "0000_init": `create table stories (id text primary key, headline text not null);
${break_}
create table remarks (id text primary key, story_id text not null references stories(id) on delete cascade);
${break_}
insert into stories values ('s1', 'Rain');
${break_}
insert into remarks values ('r1', 's1'), ('r2', 's1');`.replace(
    "create",
    "-- changes rows of: stories, remarks\ncreate",
  ),
};
/** What drizzle-kit writes when a column changes: a new table, the rows over, the old one dropped. */
const rebuild = `create table new_stories (id text primary key, headline text not null, standfirst text);
${break_}
insert into new_stories select id, headline, null from stories;
${break_}
drop table stories;
${break_}
alter table new_stories rename to stories;`;

describe("migrating a SQLite file", () => {
  const file = () => join(home, "masthead.db");
  const backups = () => join(home, "backups");
  const migrate = (migrations: Record<string, string>) =>
    migrateSqlite(file(), folderOf(migrations), backups());
  const rows = (statement: string, from = file()): unknown[] => {
    const client = new Client(from, { readonly: true });
    const found = client.prepare(statement).all();
    client.close();
    return found;
  };

  test("says what it did, makes a copy before it changes anything, and does nothing the second time", () => {
    expect(migrate(first)).toEqual({ created: true, applied: ["0000_init"], backup: undefined });
    expect(migrate(first)).toEqual({ created: false, applied: [], backup: undefined });
    const report = migrate({ ...first, "0001_more": "alter table stories add column standfirst text;" });
    expect(report.applied).toEqual(["0001_more"]);
    expect(rows("select id, headline from stories", report.backup)).toEqual([{ id: "s1", headline: "Rain" }]);
    expect(readdirSync(backups())).toHaveLength(1);
  });

  test("a rebuilt table keeps its children", () => {
    migrate(first);
    migrate({ ...first, "0001_rebuild": rebuild });
    expect(rows("select id from remarks")).toHaveLength(2);
    expect(rows("select headline, standfirst from stories")).toEqual([
      { headline: "Rain", standfirst: null },
    ]);
  });

  test("refuses to lose rows that the migration does not speak of, and leaves all as it was", () => {
    migrate(first);
    const losing = {
      ...first,
      "0001_lose":
        "alter table stories add column standfirst text;\n--> statement-breakpoint\ndelete from remarks where id = 'r2';",
    };
    expect(() => migrate(losing)).toThrow("would change remarks from 2 to 1 rows");
    expect(rows("select id from remarks")).toHaveLength(2);
    expect(rows("pragma table_info(stories)")).toHaveLength(2);
  });

  test("refuses to leave a reference to nothing", () => {
    migrate(first);
    const orphaning = { ...first, "0001_orphan": "-- changes rows of: stories\ndelete from stories;" };
    expect(() => migrate(orphaning)).toThrow("would break 2 foreign key(s)");
    expect(rows("select id from stories")).toHaveLength(1);
  });

  test("half a migration is none: what fails later takes back what went before", () => {
    migrate(first);
    const failing = { ...first, "0001_fail": `create table extra (id text);\n${break_}\nthis is not sql;` };
    expect(() => migrate(failing)).toThrow(/syntax error/);
    expect(rows("select name from sqlite_schema where name = 'extra'")).toEqual([]);
    expect(migrate({ ...first, "0001_fail": "create table extra (id text);" }).applied).toEqual([
      "0001_fail",
    ]);
  });

  test("a database that a newer Masthead changed is refused in one line", () => {
    migrate({ ...first, "0001_future": "create table future (id text);" });
    expect(() => migrate(first)).toThrow(ConfigurationError);
    expect(() => migrate(first)).toThrow(/newer Masthead \(migration 0001_future\)/);
  });

  test("an edited migration is refused", () => {
    migrate(first);
    expect(() => migrate({ "0000_init": `${first["0000_init"]}\n-- edited` })).toThrow(/was edited/);
  });
});

describe.skipIf(env().databaseUrl === undefined)("migrating PostgreSQL", () => {
  const server = env().databaseUrl ?? "";

  test("instances that start together take turns, and each migration happens once", async () => {
    const name = `masthead_test_${newId().replaceAll("-", "")}`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const starts = [1, 2, 3].map(() => migratePostgres(url.href, migrationFolder("postgres")));
    const reports = await Promise.all(starts);
    expect(reports.filter((report) => report.created)).toHaveLength(1);
    const older = folderOf({ "0000_init": "select 1;" });
    await expect(migratePostgres(url.href, older)).rejects.toThrow(/edited|newer/);
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
});
