import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Client from "better-sqlite3";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closeDatabase } from "#db/connection.ts";
import { lockServer } from "#db/server-lock.ts";
import { addMedia } from "#features/media/mutations.ts";
import { system } from "#features/people/system.ts";
import { backup } from "./backup.ts";
import { prepareData } from "./prepare-data.ts";
import { restore } from "./restore.ts";

// Before anything above is loaded: the folder is read once.
const home = await vi.hoisted(async () => {
  const { mkdtempSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const folder = mkdtempSync(`${tmpdir()}/masthead-backup-`);
  process.env.DATA_DIR = `${folder}/data`;
  process.env.DATABASE_URL = "";
  return folder;
});
const data = join(home, "data");
const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
vi.spyOn(process.stdout, "write").mockImplementation(() => true);

beforeAll(async () => {
  await prepareData(() => undefined);
  process.umask(0o077);
  writeFileSync(join(data, "secrets.json"), "{}");
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#a62b4a" } })
    .png()
    .toBuffer();
  await addMedia(system, { fileName: "a.png", bytes });
  await closeDatabase();
});
afterAll(() => rmSync(home, { recursive: true }));

const call = (run: typeof backup, words: string[] = [], options = {}) => run({ words, options });
const paths = (folder: string) => readdirSync(folder, { recursive: true }).map(String).toSorted();
const backups = join(data, "backups");

function inDatabase(folder: string, statement: string): unknown {
  const client = new Client(join(folder, "masthead.db"));
  try {
    return client.prepare(statement).pluck().get();
  } catch {
    return client.exec(statement);
  } finally {
    client.close();
  }
}

async function newBackup(): Promise<string> {
  const made = join(home, "elsewhere");
  rmSync(made, { recursive: true, force: true });
  expect(await call(backup, [made])).toEqual({ ok: true, value: undefined });
  return join(made, readdirSync(made)[0] ?? "");
}

const picture = () => paths(join(data, "media")).find((name) => name.endsWith(".webp")) ?? "";

test("a backup is one folder with everything, for its owner alone", async () => {
  const folder = await newBackup();
  expect(folder).toMatch(/\/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
  const names = paths(folder).filter((name) => statSync(join(folder, name)).isFile());
  const pictures = paths(join(data, "media")).filter((name) => name.endsWith(".webp"));
  expect(names).toEqual([
    "backup.json",
    "masthead.db",
    ...pictures.map((name) => `media/${name}`),
    "secrets.json",
  ]);
  for (const name of paths(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
  expect(readFileSync(join(folder, "media", picture()))).toEqual(
    readFileSync(join(data, "media", picture())),
  );
  expect(said).toHaveBeenLastCalledWith(expect.stringMatching(/^Backup made in [\d.]+ s, [\d.]+ MB: /));
});

test("of the backups in a folder as many stay as one likes", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const day of [1, 2, 3]) {
    vi.setSystemTime(`2026-01-0${day}T08:00:00Z`);
    expect(await call(backup, [], { keep: "2" })).toMatchObject({ ok: true });
  }
  expect(await call(backup)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/is there already\.$/),
  });
  vi.useRealTimers();
  expect(readdirSync(backups)).toEqual(["2026-01-02T08-00-00Z", "2026-01-03T08-00-00Z"]);
  expect(await call(backup, [], { keep: "none" })).toMatchObject({ ok: false });
});

test("a picture that the publication has lost is told, and no reason to be without a backup", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const file = join(data, "media", picture());
  const bytes = readFileSync(file);
  const lost = picture();
  for (const lose of [() => rmSync(file), () => writeFileSync(file, "something else")]) {
    lose();
    const folder = await newBackup();
    expect(told).toHaveBeenLastCalledWith(`media/${lost} is missing or damaged in the publication itself.`);
    expect(await call(restore, [folder])).toMatchObject({ message: expect.stringContaining("--replace") });
  }
  rmSync(file);
  writeFileSync(file, bytes);
  told.mockRestore();
});

test("restoring puts everything back, and what was there aside", async () => {
  const folder = await newBackup();
  inDatabase(data, "update people set bio = 'changed since'");
  writeFileSync(join(data, "secrets.json"), '{"changed":true}');
  rmSync(join(data, "media", picture()));
  expect(await call(restore, [folder])).toMatchObject({
    ok: false,
    message: expect.stringContaining("--replace"),
  });
  expect(inDatabase(data, "select count(*) from people where bio = 'changed since'")).toBeGreaterThan(0);
  expect(await call(restore, [folder], { replace: true })).toMatchObject({ ok: true });
  expect(inDatabase(data, "select count(*) from people where bio = 'changed since'")).toBe(0);
  expect(readFileSync(join(data, "secrets.json"), "utf8")).toBe("{}");
  expect(existsSync(join(data, "media", picture()))).toBe(true);
  const aside = readdirSync(data).find((name) => name.startsWith("replaced-")) ?? "";
  expect(said.mock.calls.flat()).toContain(`What was there before is in ${join(data, aside)}.`);
  expect(
    inDatabase(join(data, aside), "select count(*) from people where bio = 'changed since'"),
  ).toBeGreaterThan(0);
  for (const name of ["masthead.db", "secrets.json"]) expect(statSync(join(data, name)).mode & 0o077).toBe(0);
  expect(readdirSync(data).filter((name) => name.startsWith(".restoring"))).toEqual([]);
});

test("a running server is not restored under", async () => {
  const folder = await newBackup();
  const server = lockServer(data);
  await expect(call(restore, [folder], { replace: true })).rejects.toThrow(
    "Another Masthead server is running",
  );
  server.release();
});

test("an older backup is migrated up, unless it shall stay as it was; a copy of the database is enough", async () => {
  const folder = await newBackup();
  inDatabase(folder, "delete from migrations where name = '0002_reserved_words'");
  inDatabase(folder, "delete from addresses where section_id is null and article_id is null");
  const copy = join(folder, "masthead.db");
  const reserved = () => inDatabase(data, "select count(*) from addresses where slug = 'metrics'");
  expect(await call(restore, [copy], { replace: true, "no-upgrade": true })).toMatchObject({ ok: true });
  expect(reserved()).toBe(0);
  expect(readFileSync(join(data, "secrets.json"), "utf8")).toBe("{}");
  expect(await call(restore, [copy], { replace: true })).toMatchObject({ ok: true });
  expect(reserved()).toBe(1);
  expect(readdirSync(data).filter((name) => name.startsWith("replaced-"))).toHaveLength(3);
});

const wrong: [string, (folder: string) => unknown, RegExp][] = [
  ["no backup", (folder) => rmSync(join(folder, "backup.json")), /is no backup/],
  [
    "damaged",
    (folder) => writeFileSync(join(folder, "masthead.db"), "Dear aunt"),
    /damaged \(it is not a database\)/,
  ],
  ["of something else", (folder) => inDatabase(folder, "drop table migrations"), /not one of Masthead/],
  [
    "newer",
    (folder) => inDatabase(folder, "insert into migrations values ('9999_later', '', 0)"),
    /a newer Masthead has made it/,
  ],
  [
    "not what it says",
    (folder) => inDatabase(folder, "delete from comments"),
    /comments has 0 rows instead of \d+/,
  ],
  [
    "without a picture",
    (folder) => rmSync(join(folder, "media"), { recursive: true }),
    /\.webp is missing or damaged/,
  ],
];

test.each(wrong)("a backup that is %s is refused, and what is there stays", async (_, breakIt, line) => {
  const folder = await newBackup();
  breakIt(folder);
  chmodSync(folder, 0o700);
  const before = inDatabase(data, "select count(*) from comments");
  const refusal = await call(restore, [folder], { replace: true });
  expect(refusal).toMatchObject({ ok: false, message: expect.stringMatching(line) });
  expect(inDatabase(data, "select count(*) from comments")).toBe(before);
});
