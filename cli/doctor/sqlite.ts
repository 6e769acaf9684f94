import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { typed, wayBack } from "#cli/backups/backup-list.ts";
import { lostOrDamaged } from "#cli/lost-or-damaged.ts";
import { sizeInWords } from "#cli/progress.ts";
import { migrationFolder, migrationsIn, pendingOf } from "#db/migrations.ts";
import { damageOf } from "#db/sqlite-damage.ts";
import { openSqlite } from "#db/sqlite-file.ts";
import { env } from "#lib/env.ts";
import { counted, type Finding, note, well, wrong } from "./finding.ts";

const longestLog = 64 * 1024 * 1024;
const applied = z.array(z.object({ name: z.string(), hash: z.string() }));

const single = z.object({ value: z.string() });

interface File {
  readonly version: string;
  readonly mode: string;
  readonly strays: number;
  readonly migrations: z.output<typeof applied>;
}

function look(file: string): File {
  const client = openSqlite(file, { readonly: true });
  try {
    const tables = client.prepare("select name from sqlite_schema where name = 'migrations'").all();
    const migrations = tables.length > 0 ? client.prepare("select name, hash from migrations").all() : [];
    return {
      version: single.parse(client.prepare("select sqlite_version() as value").get()).value,
      mode: String(client.pragma("journal_mode", { simple: true })),
      strays: client.prepare("pragma foreign_key_check").all().length,
      migrations: applied.parse(migrations),
    };
  } finally {
    client.close();
  }
}

function ofLog(file: string): Finding[] {
  const log = `${file}-wal`;
  const size = existsSync(log) ? statSync(log).size : 0;
  if (size <= longestLog) return [];
  return [
    wrong(
      `The log of writes, ${typed(log)}, has ${sizeInWords(size)}: some program reads the database for a long time.`,
    ),
  ];
}

function ofContent(file: string): Finding[] {
  const { version, mode, strays, migrations } = look(file);
  const waiting = pendingOf(migrationsIn(migrationFolder("sqlite")), migrations).length;
  return [
    well(`${typed(file)} is whole: ${sizeInWords(statSync(file).size)}, SQLite ${version}.`),
    mode === "wal"
      ? well("It uses write-ahead logging.")
      : well(`Its journal is in mode ${mode}; the next start changes that to write-ahead logging.`),
    strays === 0
      ? well("No row refers to something that is not there.")
      : wrong(`${counted(strays, "row refers", "rows refer")} to nothing. ${wayBack(env().dataDir)}`),
    waiting === 0
      ? well("Its tables are up to date.")
      : note(
          `${counted(waiting, "upgrade waits", "upgrades wait")} for the next npm start, which makes a copy before.`,
        ),
    ...ofLog(file),
  ];
}

/** Every page and reference of the file. */
export function ofSqlite(): Finding[] {
  const { dataDir, databaseUrl } = env();
  const file = join(dataDir, "masthead.db");
  const trouble = lostOrDamaged({ dataDir, databaseUrl, atRest: false });
  if (trouble !== undefined) return [wrong(trouble)];
  if (!existsSync(file) || statSync(file).size === 0)
    return [note("There is no publication yet: npm start makes one.")];
  const damage = damageOf(file, "everything");
  return damage === undefined
    ? ofContent(file)
    : [wrong(`${typed(file)} is damaged: ${damage}. ${wayBack(dataDir)}`)];
}
