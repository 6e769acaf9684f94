import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Migration, migrationFolder, migrationsIn } from "#db/migrations.ts";
import { damageOf } from "#db/sqlite-damage.ts";
import { openSqlite } from "#db/sqlite-file.ts";
import { rowsByTable } from "#db/sqlite-rows.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { type Manifest, manifestOf } from "./manifest.ts";
import { hashOf } from "./media-files.ts";

/** A backup that can be trusted. */
export interface Backup {
  readonly database: string;
  /** Where its media and secrets are; undefined for a copy of the database alone. */
  readonly folder: string | undefined;
  readonly rows: ReadonlyMap<string, number>;
}

const applied = z.array(z.object({ name: z.string() }));
const pictures = z.array(z.object({ id: z.string(), hash: z.string() }));

interface Content {
  readonly rows: ReadonlyMap<string, number>;
  readonly migrations: readonly string[];
  readonly pictures: readonly { id: string; hash: string }[];
  readonly strays: number;
}

function contentOf(database: string): Content | undefined {
  const client = openSqlite(database, { readonly: true });
  try {
    const rows = rowsByTable(client);
    if (!rows.has("migrations") || !rows.has("media")) return undefined;
    return {
      rows,
      migrations: applied.parse(client.prepare("select name from migrations").all()).map(({ name }) => name),
      pictures: pictures.parse(client.prepare("select id, content_hash as hash from media").all()),
      strays: client.prepare("pragma foreign_key_check").all().length,
    };
  } finally {
    client.close();
  }
}

const ours: readonly Migration[] = migrationsIn(migrationFolder("sqlite"));

/** Looks at every page and reference of a copy of the database, and whether this version can read it. */
export function checkedDatabase(file: string): Outcome<Content> {
  const damage = damageOf(file, "everything");
  if (damage !== undefined) return refused(`its database is damaged (${damage})`);
  const content = contentOf(file);
  if (content === undefined) return refused("its database is not one of Masthead");
  if (content.strays > 0) return refused(`${content.strays} rows refer to nothing`);
  const newer = content.migrations.find((name) => !ours.some((migration) => migration.name === name));
  if (newer === undefined) return done(content);
  return refused(`a newer Masthead has made it (migration ${newer}). Install that version, then restore`);
}

/** The table that has not as many rows as it should, in words. */
export function wrongCount(rows: Content["rows"], tables: Manifest["tables"]): string | undefined {
  const wrong = Object.entries(tables).find(([table, count]) => rows.get(table) !== count);
  return wrong && `${wrong[0]} has ${rows.get(wrong[0]) ?? 0} rows instead of ${wrong[1]}`;
}

/** The pictures whose files are missing or not what they were. Every file is read. */
export async function wrongPictures(folder: string, list: Content["pictures"]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { id, hash } of list) {
    const name = join("media", id, `${hash}.webp`);
    if ((await hashOf(join(folder, name))) !== hash) wrong.push(name);
  }
  return wrong;
}

async function wrongIn(folder: string, manifest: Manifest, content: Content): Promise<string | undefined> {
  const count = wrongCount(content.rows, manifest.tables);
  if (count !== undefined) return count;
  const lost = await wrongPictures(folder, content.pictures);
  const lostSince = lost.find((name) => !manifest.missing.includes(name));
  return lostSince && `${lostSince} is missing or damaged`;
}

function filesOf(path: string): { database: string; manifest: Manifest | undefined } | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile()) return { database: path, manifest: undefined };
  const manifest = manifestOf(path);
  const database = join(path, "masthead.db");
  return manifest && existsSync(database) ? { database, manifest } : undefined;
}

/** Looks at every page, reference, count and picture of a backup. Nothing is written. */
export async function checkedBackup(path: string): Promise<Outcome<Backup>> {
  const files = filesOf(path);
  if (files === undefined)
    return refused(`${path} is no backup: it is a folder with backup.json in it, or a copy of the database.`);
  const { database, manifest } = files;
  const checked = checkedDatabase(database);
  const wrong = checked.ok ? manifest && (await wrongIn(path, manifest, checked.value)) : checked.message;
  if (wrong !== undefined || !checked.ok) return refused(`The backup ${path} cannot be used: ${wrong}.`);
  return done({ database, folder: manifest && path, rows: checked.value.rows });
}
