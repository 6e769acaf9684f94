import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Client from "better-sqlite3";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { freePort } from "#lib/free-port.ts";
import { unavailability } from "./unavailable.ts";

const folder = mkdtempSync(join(tmpdir(), "masthead-unavailable-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("what SQLite says", () => {
  const file = join(folder, "small.db");
  const client = new Client(file, { timeout: 0 });
  client.exec("create table words (word text unique)");
  afterAll(() => client.close());

  test("when it has no more room", () => {
    client.pragma("max_page_count = 3");
    const error = caught(() => client.prepare("insert into words values (?)").run("x".repeat(50_000)));
    expect(unavailability(error)).toBe("the disk is full");
  });

  test("when the file may only be read", () => {
    const reader = new Client(file, { readonly: true });
    const error = caught(() => reader.exec("delete from words"));
    reader.close();
    expect(unavailability(error)).toBe("the database file cannot be written");
  });

  test("when another program writes", () => {
    const other = new Client(file, { timeout: 0 });
    other.exec("begin immediate");
    const error = caught(() => client.exec("begin immediate"));
    other.close();
    expect(unavailability(error)).toBe("another program holds the database");
  });

  test("of a broken rule is no reason to wait", () => {
    client.exec("insert into words values ('once')");
    expect(unavailability(caught(() => client.exec("insert into words values ('once')")))).toBeUndefined();
  });
});

test("a PostgreSQL server that is not there", async () => {
  const client = new pg.Client({ host: "127.0.0.1", port: await freePort() });
  const error: unknown = await client.connect().catch((failure: unknown) => failure);
  expect(unavailability(new Error("Failed query", { cause: error }))).toBe("the database is out of reach");
});

test("other errors are none of its business", () => {
  expect(unavailability(new Error("Connection to the past"))).toBeUndefined();
  expect(unavailability(Object.assign(new Error("no such file"), { code: "ENOENT" }))).toBeUndefined();
  expect(unavailability("Connection terminated unexpectedly")).toBeUndefined();
});
