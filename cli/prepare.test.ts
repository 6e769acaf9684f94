import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepare, scratch } from "./testing.ts";

const folder = scratch();

test("the first run makes a database and puts the demo in, the second does nothing", () => {
  const data = join(folder, "deep", "data");
  const first = prepare(data);
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toMatch(/^Database created\.\nDemo issue added: \d+ stories\.\n$/);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, "masthead.db")).mode & 0o777).toBe(0o600);
  expect(readdirSync(data)).toEqual(["masthead.db"]);
  expect(prepare(data)).toEqual({ status: 0, stdout: "", stderr: "" });
});

test.each([
  ["a variable that cannot be used", () => prepare(folder, { env: { PORT: "many" } }), /^PORT must be/],
  [
    "a server that is not there",
    () => prepare(folder, { env: { DATABASE_URL: "postgres://x@127.0.0.1:9/x" } }),
    /^Masthead cannot open its data: .*ECONNREFUSED/,
  ],
  [
    "a file that is no database",
    () => {
      writeFileSync(
        join(folder, "masthead.db"),
        "This is a letter to my aunt, and quite a long one at that.",
      );
      return prepare(folder);
    },
    /^Masthead cannot open its data: .*SQLITE_NOTADB/,
  ],
])("%s is one plain line", (_, run, line) => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
