import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterAll, beforeEach, expect, test } from "vitest";
import { damageOf } from "./sqlite-damage.ts";
import { sqliteTemplate } from "./testing.ts";

const { file: whole, folder } = sqliteTemplate();
const file = join(folder, "masthead.db");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => copyFileSync(whole, file));

const pageSize = 4096;

function change(at: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, at);
  writeFileSync(file, content);
}

test("a whole file has none, and looking at it changes nothing", () => {
  const before = readFileSync(file);
  for (const depth of ["head", "pages", "everything"] as const) expect(damageOf(file, depth)).toBeUndefined();
  expect(readFileSync(file)).toEqual(before);
});

const broken: [string, () => void, RegExp][] = [
  ["nothing in it", () => truncateSync(file, 0), /^it is empty$/],
  ["a letter in its place", () => writeFileSync(file, "Dear aunt, ".repeat(50)), /^it is not a database$/],
  ["its first bytes changed", () => change(3, Buffer.from("x")), /^it is not a database$/],
  ["only its first page", () => truncateSync(file, pageSize), /^its end is missing$/],
  [
    "half of its last page",
    () => truncateSync(file, readFileSync(file).length - 2000),
    /^its end is missing$/,
  ],
];

test.each(broken)("%s is told by the head alone", (_, breakIt, expected) => {
  breakIt();
  const left = readFileSync(file);
  expect(damageOf(file, "head")).toMatch(expected);
  expect(readFileSync(file)).toEqual(left);
});

test("a page whose beginning is changed is told, whichever it is", () => {
  const pages = readFileSync(file).length / pageSize;
  for (const page of [1, 2, Math.floor(pages / 2), pages - 1]) {
    copyFileSync(whole, file);
    change(page * pageSize, Buffer.alloc(8, 0xff));
    expect(damageOf(file, "head"), `page ${page}`).toBeUndefined();
    expect(damageOf(file, "pages"), `page ${page}`).toMatch(/./);
  }
});

test("an index that says something else than its table is told when everything is looked at", () => {
  const client = new Client(file);
  client.exec("insert into tags (id, slug, name, created_at) values ('t', 'weather-of-the-sea', 'Sea', 0)");
  client.pragma("wal_checkpoint(TRUNCATE)");
  client.close();
  const at = readFileSync(file).lastIndexOf("weather-of-the-sea");
  change(at, Buffer.from("w"));
  expect(damageOf(file, "everything")).toBeUndefined();
  change(at, Buffer.from("h"));
  expect(damageOf(file, "everything")).toMatch(/./);
});

test("a log without its database is left where it is", () => {
  writeFileSync(`${file}-wal`, "a log");
  truncateSync(file, 0);
  expect(damageOf(file, "pages")).toBe("it is empty");
  expect(readdirSync(folder)).toContain("masthead.db-wal");
  rmSync(`${file}-wal`);
});
