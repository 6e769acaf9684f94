import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { backupFolder, backupsIn, typed } from "#cli/backups/backup-list.ts";
import { wrongPictures } from "#cli/backups/check-backup.ts";
import { mediaFilesIn } from "#cli/backups/media-files.ts";
import { sizeInWords } from "#cli/progress.ts";
import { database } from "#db/connection.ts";
import { media, mediaVariants } from "#db/tables.ts";
import { endingOf } from "#features/media/media.ts";
import { hasOwner } from "#features/people/queries.ts";
import { now } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { counted, type Finding, note, well, wrong } from "./finding.ts";

const day = 86_400_000;
const oldBackup = 8 * day;

interface PictureFile {
  readonly id: string;
  readonly hash: string;
  readonly mimeType: string;
}

const nameOf = ({ id, hash, mimeType }: PictureFile) => join(id, `${hash}.${endingOf(mimeType)}`);

/** The smaller copies are looked for, but not read: what is lost of them can be made again. */
function ofCopies(there: ReadonlySet<string>, copies: readonly PictureFile[]): Finding[] {
  const lost = copies.filter((copy) => !there.has(nameOf(copy)));
  if (lost.length === 0) return [];
  const again = "npm run masthead -- pictures remake";
  return [
    wrong(`${counted(lost.length, "smaller copy", "smaller copies")} of pictures are missing: ${again}`),
  ];
}

async function copiesOfMedia(): Promise<PictureFile[]> {
  const { mediaId: id, contentHash: hash, mimeType } = mediaVariants;
  return database().read.select({ id, hash, mimeType }).from(mediaVariants);
}

/** Every picture is read and compared with what it was when it came. */
export async function ofMedia(): Promise<Finding[]> {
  const { dataDir } = env();
  const columns = { id: media.id, hash: media.contentHash, mimeType: media.mimeType };
  const rows = await database().read.select(columns).from(media);
  const copies = await copiesOfMedia();
  const lost = await wrongPictures(dataDir, rows);
  const known = new Set([...rows, ...copies].map(nameOf));
  const files = await mediaFilesIn(join(dataDir, "media"));
  const strays = files.filter(({ name }) => !known.has(name));
  const bytes = strays.reduce((sum, file) => sum + file.bytes, 0);
  return [
    lost.length === 0
      ? well(`${counted(rows.length, "picture", "pictures")}, each with its file.`)
      : wrong(
          `${counted(lost.length, "picture is", "pictures are")} missing or damaged: ${lost.slice(0, 3).join(", ")}. A backup may have them.`,
        ),
    ...ofCopies(new Set(files.map(({ name }) => name)), copies),
    ...(strays.length === 0
      ? []
      : [
          note(
            `${counted(strays.length, "file", "files")} under media belong to no picture (${sizeInWords(bytes)}).`,
          ),
        ]),
  ];
}

/** How old the newest backup is, where this installation puts them. */
export async function ofBackups(): Promise<Finding[]> {
  const { dataDir, databaseUrl } = env();
  if (databaseUrl !== undefined)
    return [note("Backups of PostgreSQL are made with pg_dump: see that it runs.")];
  const newest = backupsIn(backupFolder(dataDir)).find(({ beforeUpgrade }) => !beforeUpgrade);
  const make = "npm run masthead -- backup";
  if (newest === undefined) {
    const none = `There is no backup in ${typed(backupFolder(dataDir))}: ${make}`;
    return [(await hasOwner()) ? wrong(none) : note(none)];
  }
  const age = now().getTime() - newest.at.getTime();
  const days = counted(Math.floor(age / day), "day", "days");
  return [
    age > oldBackup
      ? wrong(`The newest backup is ${days} old: ${make}`)
      : well(`The newest backup is ${days} old.`),
  ];
}

/** What restoring has put aside, or a broken restore has left. */
export function ofLeftovers(): Finding[] {
  const { dataDir } = env();
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  const path = (name: string) => typed(join(dataDir, name));
  const aside = names.filter((name) => name.startsWith("replaced-"));
  const broken = names.filter((name) => name.startsWith(".restoring-"));
  const home = backupFolder(dataDir);
  const drafts = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith(".2")) : [];
  return [
    ...drafts.map((name) =>
      note(`${path(join("backups", name))} is a backup that is being made, or broke off: then rm -r it.`),
    ),
    ...aside.map((name) =>
      note(`${path(name)} is what a restore has put aside. When nobody misses it: rm -r ${path(name)}`),
    ),
    ...broken.map((name) =>
      wrong(`${path(name)} is of a restore that broke off: restore again, then rm -r ${path(name)}`),
    ),
  ];
}
