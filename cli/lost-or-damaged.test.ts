import { copyFileSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { sqliteTemplate } from "#db/testing.ts";
import { lostOrDamaged } from "./lost-or-damaged.ts";
import { markPublication } from "./publication-mark.ts";
import { scratch } from "./testing.ts";

const { file: whole, folder: template } = sqliteTemplate();
afterAll(() => rmSync(template, { recursive: true }));
const dataDir = join(scratch(), "data");
const file = join(dataDir, "masthead.db");
const trouble = (databaseUrl?: string) => lostOrDamaged({ dataDir, databaseUrl, atRest: true });

beforeEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir);
});

async function publication(): Promise<void> {
  copyFileSync(whole, file);
  await markPublication(dataDir, "sqlite");
}

test.each<[string, () => unknown]>([
  ["a folder that is not there", () => rmSync(dataDir, { recursive: true })],
  ["an empty folder", () => undefined],
  ["a build without a start", () => writeFileSync(join(dataDir, "secrets.json"), "{}")],
  ["a first start that broke off at once", () => writeFileSync(file, "")],
  ["a publication", publication],
  ["a publication from before it was marked", () => copyFileSync(whole, file)],
])("%s is no reason to refuse", async (_, make) => {
  await make();
  expect(trouble()).toBeUndefined();
});

test.each<[string, () => unknown, string]>([
  ["whose database is gone", () => rmSync(file), "is missing, and publication.json says that"],
  ["whose database is empty", () => truncateSync(file), "is damaged: it is empty"],
  ["whose database is cut", () => truncateSync(file, 8192), "is damaged: its end is missing"],
  [
    "whose database is no database",
    () => writeFileSync(file, "Dear aunt"),
    "is damaged: it is not a database",
  ],
])("a publication %s is refused in one line, and nothing is touched", async (_, breakIt, words) => {
  await publication();
  breakIt();
  const left = readdirSync(dataDir);
  const line = trouble();
  expect(line).toContain(`masthead.db ${words}`);
  expect(line).toContain(
    "mount it; a backup is put back with: npm run masthead -- restore <backup> --replace",
  );
  expect(line).not.toContain("\n");
  expect(readdirSync(dataDir)).toEqual(left);
});

test.each([
  ["masthead.db-wal", () => writeFileSync(`${file}-wal`, "a log")],
  ["media", () => mkdirSync(join(dataDir, "media", "a"), { recursive: true })],
  ["backups", () => mkdirSync(join(dataDir, "backups", "a"), { recursive: true })],
  ["replaced-2026", () => mkdirSync(join(dataDir, "replaced-2026"))],
])("%s without a database speaks of a publication that is lost", (name, make) => {
  make();
  expect(trouble()).toContain(`is missing, and ${name} says that there was a publication here`);
  writeFileSync(file, "");
  expect(trouble()).toContain("is damaged: it is empty");
});

test("a log is no reason to refuse its own database", async () => {
  await publication();
  writeFileSync(`${file}-wal`, "");
  expect(trouble()).toBeUndefined();
});

test("the newest backup is named, as one types it", async () => {
  await publication();
  rmSync(file);
  for (const day of ["23", "24"]) {
    const folder = join(dataDir, "backups", `2026-11-${day}T08-00-00Z`);
    mkdirSync(folder, { recursive: true });
    const manifest = { format: 1, at: `2026-11-${day}T08:00:00.000Z`, masthead: "0.1.0", tables: {} };
    writeFileSync(
      join(folder, "backup.json"),
      JSON.stringify({ ...manifest, media: { files: 0, bytes: 0 }, missing: [] }),
    );
  }
  writeFileSync(join(dataDir, "backups", "before-upgrade-2026-11-24T07-00-00-000Z.db"), "");
  expect(trouble()).toContain(
    `To put the newest backup back: npm run masthead -- restore ${dataDir}/backups/2026-11-24T08-00-00Z --replace`,
  );
});

test("a publication in PostgreSQL is not looked for in a file, and the file not taken for it", async () => {
  await publication();
  await markPublication(dataDir, "postgres");
  expect(trouble("postgres://127.0.0.1/masthead")).toBeUndefined();
  expect(trouble()).toMatch(/is in PostgreSQL, and DATABASE_URL is not set: set it in .env/);
});
