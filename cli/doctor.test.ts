import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import Client from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { lockServer } from "#db/server-lock.ts";
import { env } from "#lib/env.ts";
import { secretsIn } from "#lib/secrets.ts";
import { doctor, examine } from "./doctor.ts";
import { prepareData } from "./prepare-data.ts";

// Before anything above is loaded: the folder and the port are read once.
const home = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const folder = mkdtempSync(`${tmpdir()}/masthead-doctor-`);
  const { freePort } = await import("#lib/free-port.ts");
  process.env.PORT = String(await freePort());
  process.env.DATA_DIR = `${folder}/data`;
  process.env.DATABASE_URL = "";
  return folder;
});
const data = join(home, "data");
const file = join(data, "masthead.db");
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ready = join(home, "ready");
beforeAll(async () => {
  const mask = process.umask(0o077);
  await prepareData(() => undefined);
  secretsIn(data);
  process.umask(mask);
  renameSync(data, ready);
});
beforeEach(() => {
  rmSync(data, { recursive: true, force: true });
  const mask = process.umask(0o077);
  cpSync(ready, data, { recursive: true });
  process.umask(mask);
});

async function found() {
  const said: string[] = [];
  const wrongs = await examine(({ state, text }) => said.push(`${state}: ${text}`));
  return { wrongs, said, wrong: said.filter((line) => line.startsWith("wrong: ")) };
}

function change(...statements: string[]): void {
  const client = new Client(file);
  for (const statement of statements) client.exec(statement);
  client.close();
}

test("a new publication has nothing wrong, and is looked at as a whole", async () => {
  const { wrongs, said } = await found();
  expect(said.filter((line) => line.startsWith("wrong"))).toEqual([]);
  expect(wrongs).toBe(0);
  for (const words of ["Node v", "is whole", "Search knows", "has a byline", "pictures", "is free for it"])
    expect(said.join("\n")).toContain(words);
});

test("where nothing is, nothing is made", async () => {
  renameSync(data, `${data}-away`);
  const { said } = await found();
  expect(said.join("\n")).toContain("npm start makes it");
  expect(existsSync(data)).toBe(false);
});

const owner = "update people set role = 'owner', password_hash = 'x' where slug = 'ines-carvalho'";
const picture = `insert into media (id, file_name, mime_type, content_hash, bytes, width, height, created_at)
  values ('m1', 'a.png', 'image/webp', 'abc', 1, 1, 1, 0)`;
const troubles: [string, () => unknown, RegExp][] = [
  ["a folder open to others", () => chmodSync(data, 0o755), /chmod 700/],
  ["secrets open to others", () => chmodSync(join(data, "secrets.json"), 0o644), /chmod 600/],
  ["damaged secrets", () => writeFileSync(join(data, "secrets.json"), "{"), /secrets\.json is damaged/],
  ["a lost database", () => rmSync(file), /is missing, and publication\.json says/],
  ["a damaged database", () => writeFileSync(file, "Dear aunt"), /is damaged: it is not a database/],
  [
    "a database of a newer version",
    () => change("insert into migrations values ('9999_later', '', 0)"),
    /changed by a newer Masthead/,
  ],
  [
    "rows that refer to nothing",
    () => change("pragma foreign_keys = off", "update comments set article_id = 'nowhere'"),
    /rows refer to nothing/,
  ],
  ["an owner without a backup", () => change(owner), /There is no backup in .*npm run masthead -- backup$/],
  [
    "a search that lacks stories",
    () => change("delete from search_docs"),
    /Search does not know 27 published/,
  ],
  [
    "stories by nobody",
    () => change("delete from bylines"),
    /27 published stories have nobody in the byline/,
  ],
  [
    "sections without address",
    () => change("delete from addresses where section_id is not null"),
    /6 sections/,
  ],
  [
    "a clock that is behind",
    () => change("update events set at = at + 864000000"),
    /clock of this machine is behind/,
  ],
  [
    "a picture without its file",
    () => change(picture),
    /1 picture is missing or damaged: media\/m1\/abc\.webp/,
  ],
  ["a restore that broke off", () => mkdirSync(join(data, ".restoring-7")), /restore that broke off/],
];

test.each(troubles)("%s is told, with what to do", async (_, breakIt, words) => {
  breakIt();
  const { wrongs, wrong } = await found();
  expect(wrong).toEqual([expect.stringMatching(words)]);
  expect(wrongs).toBe(1);
});

test("an owner who cannot sign in is told how to", async () => {
  change(owner, "update people set password_hash = null");
  expect((await found()).wrong[0]).toMatch(/cannot sign in: npm run masthead -- owner password$/);
});

test("a server that answers is known, and what it says of itself is told", async () => {
  const lock = lockServer(data);
  expect((await found()).wrong).toEqual([
    expect.stringContaining("A server runs on this data and does not answer"),
  ]);
  const answers: Record<string, string> = {
    "/healthz": "ok",
    "/readyz": '{"status":"degraded","problems":[{"check":"disk","text":"The disk is full."}]}',
  };
  const server = createServer((req, res) => res.end(answers[req.url ?? ""])).listen(env().port, env().host);
  await vi.waitFor(() => expect((server.address() as AddressInfo | null)?.port).toBe(env().port));
  const { said, wrong } = await found();
  expect(said.join("\n")).toContain("A server answers on port");
  expect(wrong).toEqual(["wrong: The server says: The disk is full."]);
  answers["/healthz"] = "somebody else";
  lock.release();
  expect((await found()).wrong).toEqual([expect.stringContaining("Another program is on port")]);
  await new Promise((resolve) => server.close(resolve));
});

test("the command succeeds when all is well, and fails in one line when not", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const given = { words: [], options: {} };
  expect(await doctor(given)).toMatchObject({ ok: true });
  chmodSync(data, 0o755);
  expect(await doctor(given)).toMatchObject({
    ok: false,
    message: expect.stringContaining("One thing needs"),
  });
  expect(said.mock.calls.flat().filter((line) => line.startsWith("! "))).toHaveLength(1);
  said.mockRestore();
});
