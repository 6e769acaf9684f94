import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { typed } from "#cli/backups/backup-list.ts";
import { sizeInWords } from "#cli/progress.ts";
import { env } from "#lib/env.ts";
import { secretsIn } from "#lib/secrets.ts";
import { type Finding, note, well, wrong } from "./finding.ts";

const leastFree = 256 * 1024 * 1024;

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isOpenToOthers(path: string): boolean {
  return (statSync(path).mode & 0o077) !== 0;
}

/** Whether this account can work with what is there, and no other account can read it. */
export function ofFolder(): Finding[] {
  const { dataDir } = env();
  if (!existsSync(dataDir)) return [note(`${typed(dataDir)} is not there yet: npm start makes it.`)];
  const top = [dataDir, ...readdirSync(dataDir).map((name) => join(dataDir, name))];
  const closed = top.filter((path) => !mayWrite(path)).map((path) => typed(path));
  if (closed.length > 0)
    return [
      wrong(
        `This account may not read and write ${closed.join(", ")}: run Masthead, and this, as their owner.`,
      ),
    ];
  const open = isOpenToOthers(dataDir)
    ? wrong(`Other accounts of this machine can look into ${typed(dataDir)}: chmod 700 ${typed(dataDir)}`)
    : well(`${typed(dataDir)} is there, and for this account alone.`);
  return [open, ...ofSecrets(dataDir)];
}

function ofSecrets(dataDir: string): Finding[] {
  const file = join(dataDir, "secrets.json");
  if (!existsSync(file))
    return [note(`${typed(file)} is not there: the next start makes another, and everyone signs in anew.`)];
  secretsIn(dataDir);
  return isOpenToOthers(file)
    ? [wrong(`Other accounts of this machine can read the secrets: chmod 600 ${typed(file)}`)]
    : [well("The secrets can be read.")];
}

export async function ofDisk(): Promise<Finding[]> {
  const { dataDir } = env();
  if (!existsSync(dataDir)) return [];
  const { bavail, bsize } = await statfs(dataDir);
  const free = `${sizeInWords(bavail * bsize)} are free on its disk`;
  return [bavail * bsize < leastFree ? wrong(`Only ${free}: make room.`) : well(`${free}.`)];
}

export function ofSoftware(): Finding[] {
  const build = join(import.meta.dirname, "..", "..", ".next-builds", "current");
  return [
    well(`Node ${process.version}.`),
    existsSync(build) ? well("There is a build.") : note("There is no build yet: npm start makes one."),
  ];
}
