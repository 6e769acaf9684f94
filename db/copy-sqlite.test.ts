import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { copySqlite } from "./copy-sqlite.ts";
import { damageOf } from "./sqlite-damage.ts";
import { sqliteTemplate } from "./testing.ts";

const { file, folder } = sqliteTemplate();
afterAll(() => rmSync(folder, { recursive: true }));

const written = (from: string) => {
  const client = new Client(from, { readonly: true });
  const count = client.prepare("select count(*) from tags where slug like 'other-%'").pluck().get();
  client.close();
  return Number(count);
};

function fill(): void {
  const client = new Client(file);
  client.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 12000)
    insert into tags (id, slug, name, created_at) select 'n' || i, 'tag-' || i, hex(randomblob(400)), 0 from n`);
  client.close();
}

test("a copy holds one moment, however much another process writes while it is made", async () => {
  fill();
  const copy = join(folder, "copy.db");
  const script = join(import.meta.dirname, "testing-writer.ts");
  const writer = spawn(process.execPath, [script, file, "other", "400"], { stdio: "inherit" });
  const ended = once(writer, "exit");
  while (written(file) === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  const steps: number[] = [];
  const before = written(file);
  const rows = await copySqlite(file, copy, (pages) => steps.push(pages));
  const after = written(file);
  expect(await ended).toEqual([0, null]);
  expect(steps.length).toBeGreaterThan(2);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(rows.get("tags")).toBe(12_000 + written(copy));
  expect(written(copy)).toBeGreaterThanOrEqual(before);
  expect(written(copy)).toBeLessThanOrEqual(after);
  expect(damageOf(copy, "everything")).toBeUndefined();
  expect(existsSync(`${copy}-wal`)).toBe(false);
});
