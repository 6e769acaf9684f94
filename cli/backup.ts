import { existsSync, readFileSync } from "node:fs";
import { chmod, copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { backupFolder, backupsIn, typed } from "#cli/backups/backup-list.ts";
import { checkedDatabase, wrongCount, wrongPictures } from "#cli/backups/check-backup.ts";
import { type Manifest, writeManifest } from "#cli/backups/manifest.ts";
import { copyMedia } from "#cli/backups/media-files.ts";
import { copySqlite } from "#db/copy-sqlite.ts";
import { now } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import type { Run } from "./command.ts";
import { progress, secondsSince, sizeInWords } from "./progress.ts";

const onPostgres = refused(
  'This publication is in PostgreSQL. Back it up with: pg_dump --format=custom --file=masthead.dump "$DATABASE_URL"; the media and secrets.json are in DATA_DIR.',
);

/** `2026-11-24T20-00-00Z`: a time that every file system can bear. */
export function timeAsName(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "-");
}

function version(): string {
  const text = readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

type Copied = Pick<Manifest, "tables" | "media">;

/** First the database, then the media: whatever a row of the copy speaks of was there before the row. */
async function copyInto(folder: string): Promise<Copied> {
  const { dataDir } = env();
  const copying = progress("Copying the database");
  const rows = await copySqlite(join(dataDir, "masthead.db"), join(folder, "masthead.db"), copying.to);
  await chmod(join(folder, "masthead.db"), 0o600);
  copying.end(`${rows.size} tables`);
  const pictures = progress("Copying the media");
  const media = await copyMedia(join(dataDir, "media"), join(folder, "media"), pictures.to);
  pictures.end(`${media.files} files, ${sizeInWords(media.bytes)}`);
  const secrets = join(dataDir, "secrets.json");
  if (existsSync(secrets)) await copyFile(secrets, join(folder, "secrets.json"));
  return { tables: Object.fromEntries(rows), media };
}

/** Looks at the copy; answers with the pictures that it lacks because the publication itself has lost them. */
async function checkCopy(folder: string, { tables }: Copied): Promise<Outcome<string[]>> {
  const checking = progress("Checking the copy");
  const checked = checkedDatabase(join(folder, "masthead.db"));
  const failed = checked.ok ? wrongCount(checked.value.rows, tables) : checked.message;
  if (failed !== undefined || !checked.ok) return refused(`The copy is not good: ${failed}.`);
  const { rows, pictures } = checked.value;
  const missing = await wrongPictures(folder, pictures);
  const atHome = pictures.filter(({ hash }) => missing.some((name) => name.includes(hash)));
  const lost = await wrongPictures(env().dataDir, atHome);
  if (lost.length < missing.length) return refused("The copy is not good: not every picture has arrived.");
  checking.end(`${rows.get("articles")} articles, ${rows.get("comments")} comments`);
  for (const name of lost) console.error(`${name} is missing or damaged in the publication itself.`);
  return done(lost);
}

/** Makes a backup in `home`; one that does not pass its check is not left behind. */
async function backUp(home: string): Promise<Outcome<{ folder: string; bytes: number }>> {
  const at = now();
  const folder = join(home, timeAsName(at));
  if (existsSync(folder)) return refused(`${typed(folder)} is there already.`);
  const draft = join(home, `.${timeAsName(at)}-${process.pid}`);
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const copied = await copyInto(draft);
    const missing = await checkCopy(draft, copied);
    if (!missing.ok) return missing;
    const told = { format: 1, at: at.toISOString(), masthead: version() } as const;
    await writeManifest(draft, { ...told, ...copied, missing: missing.value });
    await rename(draft, folder);
    const { size } = await stat(join(folder, "masthead.db"));
    return done({ folder, bytes: size + copied.media.bytes });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Removes all but the newest backups of a folder. */
async function keepNewest(home: string, count: number): Promise<void> {
  const old = backupsIn(home)
    .filter(({ beforeUpgrade }) => !beforeUpgrade)
    .slice(count);
  for (const { path } of old) {
    await rm(path, { recursive: true });
    console.log(`Removed the old backup ${typed(path)}.`);
  }
}

export const backup: Run = async ({ words, options }) => {
  const start = Date.now();
  const { dataDir, databaseUrl } = env();
  if (databaseUrl !== undefined) return onPostgres;
  if (!existsSync(join(dataDir, "masthead.db")))
    return refused(`There is no publication in ${typed(dataDir)}: nothing to back up.`);
  const keep = options.keep === undefined ? undefined : Number(options.keep);
  if (keep !== undefined && !(Number.isSafeInteger(keep) && keep > 0))
    return refused("--keep takes a whole number from 1: how many backups stay.");
  const home = words[0] === undefined ? backupFolder(dataDir) : resolve(words[0]);
  const made = await backUp(home);
  if (!made.ok) return made;
  if (keep !== undefined) await keepNewest(home, keep);
  const { folder, bytes } = made.value;
  console.log(`Backup made in ${secondsSince(start)}, ${sizeInWords(bytes)}: ${typed(folder)}`);
  return done(undefined);
};
