import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import { expect, test } from "vitest";
import { lockServer } from "#db/server-lock.ts";
import { prepare, scratch, startPrepare } from "./testing.ts";

const folder = scratch();
const data = join(folder, "deep", "data");

test("the first run makes a database and puts the demo in, the second does nothing", () => {
  const first = prepare(data);
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toMatch(/^Database created\.\nDemo issue added: \d+ stories\.\n$/);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  const files = ["masthead.db", "publication.json"];
  for (const name of files) expect(statSync(join(data, name)).mode & 0o777).toBe(0o600);
  const left = readdirSync(data).toSorted();
  expect(left).toEqual(["masthead.db", "media", "prepare.lock", "publication.json", "server.lock"]);
  expect(prepare(data)).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(
    readdirSync(data)
      .filter((name) => !name.startsWith("masthead.db-"))
      .toSorted(),
  ).toEqual(left);
});

test("of two that start at once one does the work, and the other finds it done", async () => {
  const fresh = join(folder, "twice");
  const [one, two] = await Promise.all([startPrepare(fresh), startPrepare(fresh)]);
  expect([one.status, two.status]).toEqual([0, 0]);
  expect([one.stdout, two.stdout].toSorted()).toEqual(["", expect.stringContaining("Database created.")]);
});

test.each<[string, () => ReturnType<typeof prepare>, RegExp]>([
  ["a variable that cannot be used", () => prepare(folder, { env: { PORT: "many" } }), /^PORT must be/],
  [
    "a server that is not there",
    () => prepare(folder, { env: { DATABASE_URL: "postgres://x@127.0.0.1:9/x" } }),
    /^Masthead cannot open its data: .*ECONNREFUSED/,
  ],
  [
    "a server that runs on the same data",
    () => {
      const server = lockServer(data);
      const ended = prepare(data);
      server.release();
      return ended;
    },
    /^Another Masthead server is running on /,
  ],
  [
    "a database that is damaged",
    () => {
      const broken = join(folder, "broken");
      mkdirSync(broken);
      copyFileSync(join(data, "publication.json"), join(broken, "publication.json"));
      writeFileSync(
        join(broken, "masthead.db"),
        "This is a letter to my aunt, and quite a long one at that.",
      );
      const ended = prepare(broken);
      expect(statSync(join(broken, "masthead.db")).size).toBe(58);
      return ended;
    },
    /masthead\.db is damaged: it is not a database\. Nothing was changed\. .*npm run masthead -- restore/,
  ],
])("%s is one plain line", (_, run, line) => {
  const { status, stdout, stderr } = run();
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});

/** The database as it was before its last migration. */
function takeBackMigration(): void {
  const client = new Client(join(data, "masthead.db"));
  client.exec("delete from migrations where name = '0002_reserved_words'");
  client.exec("delete from addresses where section_id is null and article_id is null");
  client.close();
}

test("an upgrade says how to go back, and of its copies the newest five stay", () => {
  const backups = join(data, "backups");
  mkdirSync(backups, { recursive: true });
  const old = [1, 2, 3, 4, 5, 6].map((day) => `before-upgrade-2026-01-0${day}T08-00-00-000Z.db`);
  for (const name of old) writeFileSync(join(backups, name), "");
  takeBackMigration();
  const { status, stdout } = prepare(data);
  expect(status).toBe(0);
  const [, copy = ""] =
    /To go back: npm run masthead -- restore (\S+) --replace --no-upgrade/.exec(stdout) ?? [];
  expect(stdout).toMatch(
    /^Database upgraded: 0002\S+\. To go back: .* and start the version from before\.\n$/,
  );
  expect(readdirSync(backups).toSorted()).toEqual([...old.slice(2), copy.split("/").at(-1)]);
});
