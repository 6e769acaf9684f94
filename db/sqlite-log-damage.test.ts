import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { damageAtRest } from "./sqlite-damage.ts";
import { openSqlite } from "./sqlite-file.ts";
import { damageOfLog } from "./sqlite-log-damage.ts";
import { sqliteTemplate } from "./testing.ts";

const { file, folder } = sqliteTemplate();
const log = join(folder, "killed.db-wal");
const frame = 24 + 4096;
let whole: Buffer;

const insert = (client: Client.Database, slug: string) =>
  client.prepare("insert into tags (id, slug, name, created_at) values (?, ?, 'a', 0)").run(slug, slug);

beforeAll(() => {
  const client = openSqlite(file, { readonly: false });
  client.pragma("wal_checkpoint(TRUNCATE)");
  for (let i = 0; i < 8; i++) insert(client, `tag-${i}`);
  whole = readFileSync(`${file}-wal`);
  client.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

function damageWith(change: (bytes: Buffer) => Buffer): string | undefined {
  writeFileSync(log, change(Buffer.from(whole)));
  return damageOfLog(log);
}
const flipped = (at: number) => (bytes: Buffer) => {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  return bytes;
};

/** How many of the tags SQLite finds when it opens the copy of a killed process. */
function tagsWith(bytes: Buffer): number {
  copyFileSync(file, join(folder, "killed.db"));
  writeFileSync(log, bytes);
  rmSync(join(folder, "killed.db-shm"), { force: true });
  const client = new Client(join(folder, "killed.db"));
  const count = Number(client.prepare("select count(*) from tags").pluck().get());
  client.close();
  return count;
}

test("a log as a killed process leaves it has none, and no log has none", () => {
  expect(damageWith((bytes) => bytes)).toBeUndefined();
  expect(damageWith(() => Buffer.alloc(0))).toBeUndefined();
  expect(damageOfLog(join(folder, "no-such-file"))).toBeUndefined();
});

test("wherever power has cut it off, it is no damage", () => {
  const length = fc.integer({ min: 0, max: whole.length });
  fc.assert(fc.property(length, (end) => damageWith((bytes) => bytes.subarray(0, end)) === undefined));
});

test("a byte changed in any commit but the last two is told", () => {
  const starts = Array.from({ length: (whole.length - 32) / frame }, (_, i) => 32 + i * frame);
  const commits = starts.filter((at) => whole.readUInt32BE(at + 4) !== 0);
  expect(commits.length).toBeGreaterThanOrEqual(8);
  const places = fc.integer({ min: 0, max: (commits.at(-3) ?? 0) + frame - 1 });
  fc.assert(fc.property(places, (at) => /cannot be read$/.test(damageWith(flipped(at)) ?? "")));
});

test("the last write may be half there: whether it was ever acknowledged, nobody can tell", () => {
  expect(damageWith(flipped(whole.length - 10))).toBeUndefined();
});

describe("what SQLite reuses or leaves behind", () => {
  test("a write that was taken back, however far it came", () => {
    const client = openSqlite(file, { readonly: false });
    client.pragma("cache_size = 2");
    client.exec("begin");
    for (let i = 0; i < 2000; i++) insert(client, `taken-back-${i}-${"x".repeat(400)}`);
    client.exec("rollback");
    insert(client, "kept");
    const bytes = readFileSync(`${file}-wal`);
    expect(bytes.length).toBeGreaterThan(20 * frame);
    client.close();
    expect(damageWith(() => bytes)).toBeUndefined();
  });

  test("an earlier, longer round", () => {
    const client = openSqlite(file, { readonly: false });
    for (let i = 0; i < 30; i++) insert(client, `round-${i}`);
    client.pragma("wal_checkpoint(RESTART)");
    insert(client, "next-round");
    const bytes = readFileSync(`${file}-wal`);
    client.close();
    expect(bytes.length).toBeGreaterThan(20 * frame);
    expect(damageWith(() => bytes)).toBeUndefined();
  });
});

test("SQLite itself would say nothing, and lose what was acknowledged", () => {
  const before = tagsWith(Buffer.alloc(0));
  const bytes = flipped(32 + frame + 100)(Buffer.from(whole));
  writeFileSync(log, bytes);
  copyFileSync(file, join(folder, "killed.db"));
  expect(damageAtRest(join(folder, "killed.db"))).toBe("commits in its log cannot be read");
  expect(tagsWith(bytes)).toBeGreaterThanOrEqual(before);
});
