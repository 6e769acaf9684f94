import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { typed } from "#cli/backups/backup-list.ts";
import { type Backup, checkedBackup } from "#cli/backups/check-backup.ts";
import { copyMedia, mediaFilesIn } from "#cli/backups/media-files.ts";
import { migrateSqlite } from "#db/migrate-sqlite.ts";
import { migrationFolder } from "#db/migrations.ts";
import { lockDataFolder } from "#db/server-lock.ts";
import { now } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { timeAsName } from "./backup.ts";
import type { Run } from "./command.ts";
import { progress, sizeInWords } from "./progress.ts";
import { markPublication } from "./publication-mark.ts";

const databaseFiles = ["masthead.db", "masthead.db-wal", "masthead.db-shm"];
const onPostgres = refused(
  'This publication is in PostgreSQL. Restore with: pg_restore --clean --if-exists --dbname="$DATABASE_URL" masthead.dump; the media and secrets.json belong into DATA_DIR.',
);

/** A copy of everything, beside what is there, and on the same disk. */
async function stage(backup: Backup, draft: string): Promise<void> {
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await copyFile(backup.database, join(draft, "masthead.db"));
  await chmod(join(draft, "masthead.db"), 0o600);
  if (backup.folder === undefined) return;
  const pictures = progress("Copying the media");
  const media = await copyMedia(join(backup.folder, "media"), join(draft, "media"), pictures.to);
  await mkdir(join(draft, "media"), { recursive: true, mode: 0o700 });
  pictures.end(`${media.files} files, ${sizeInWords(media.bytes)}`);
  const secrets = join(backup.folder, "secrets.json");
  if (!existsSync(secrets)) return;
  await copyFile(secrets, join(draft, "secrets.json"));
  await chmod(join(draft, "secrets.json"), 0o600);
}

async function moveAll(names: readonly string[], from: string, to: string): Promise<void> {
  for (const name of names) if (existsSync(join(from, name))) await rename(join(from, name), join(to, name));
}

/** A folder that is not there yet. */
async function newFolder(path: string, number = 1): Promise<string> {
  const folder = number === 1 ? path : `${path}-${number}`;
  if (existsSync(folder)) return newFolder(path, number + 1);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** What is there is put aside before anything takes its place; answers where, if there was something. */
async function swap(backup: Backup, draft: string, dataDir: string): Promise<string | undefined> {
  const names = backup.folder === undefined ? databaseFiles : [...databaseFiles, "media", "secrets.json"];
  const isThere = names.some((name) => existsSync(join(dataDir, name)));
  const aside = isThere ? await newFolder(join(dataDir, `replaced-${timeAsName(now())}`)) : undefined;
  if (aside !== undefined) await moveAll(names, dataDir, aside);
  await moveAll(names, draft, dataDir);
  return aside;
}

async function holdsSomething(dataDir: string): Promise<boolean> {
  const files = databaseFiles.some((name) => existsSync(join(dataDir, name)));
  return files || (await mediaFilesIn(join(dataDir, "media"))).length > 0;
}

async function putBack(backup: Backup, dataDir: string, upgrade: boolean): Promise<void> {
  const draft = join(dataDir, `.restoring-${process.pid}`);
  try {
    await stage(backup, draft);
    if (upgrade) {
      const { applied } = migrateSqlite(join(draft, "masthead.db"), migrationFolder("sqlite"), undefined);
      if (applied.length > 0) console.log(`Database upgraded: ${applied.join(", ")}.`);
    }
    // From here on a broken restore is a lost publication, which no start takes for a new one.
    await markPublication(dataDir, "sqlite");
    const aside = await swap(backup, draft, dataDir);
    if (aside !== undefined) console.log(`What was there before is in ${typed(aside)}.`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function restoreInto(
  dataDir: string,
  path: string,
  options: { replace: boolean; upgrade: boolean },
): Promise<Outcome> {
  const checking = progress("Checking the backup");
  const backup = await checkedBackup(path);
  if (!backup.ok) return backup;
  const { rows } = backup.value;
  checking.end(`${rows.get("articles")} articles, ${rows.get("comments")} comments`);
  if (!options.replace && (await holdsSomething(dataDir)))
    return refused(
      `There is a publication in ${typed(dataDir)}. With --replace it is put aside, and nothing of it deleted.`,
    );
  await putBack(backup.value, dataDir, options.upgrade);
  console.log(`Restored into ${typed(dataDir)}. Start it with: npm start`);
  return done(undefined);
}

export const restore: Run = async ({ words, options }) => {
  const { dataDir, databaseUrl } = env();
  if (databaseUrl !== undefined) return onPostgres;
  const lock = lockDataFolder(dataDir);
  try {
    const replace = options.replace === true;
    return await restoreInto(dataDir, resolve(words[0] ?? ""), {
      replace,
      upgrade: options["no-upgrade"] !== true,
    });
  } finally {
    lock.release();
  }
};
