import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { manifestOf } from "./manifest.ts";

export interface KnownBackup {
  readonly path: string;
  readonly at: Date;
  /** The database alone, copied by a start before it changed the tables. */
  readonly beforeUpgrade: boolean;
}

const upgradeCopy = /^before-upgrade-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.db$/;

export function backupFolder(dataDir: string): string {
  return join(dataDir, "backups");
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** The backups in a folder, the newest first. */
export function backupsIn(folder: string): KnownBackup[] {
  const found = namesIn(folder).flatMap((name): KnownBackup[] => {
    const path = join(folder, name);
    const [, day, hour, minute, ...rest] = upgradeCopy.exec(name) ?? [];
    if (day)
      return [{ path, at: new Date(`${day}T${hour}:${minute}:${rest.join(".")}Z`), beforeUpgrade: true }];
    const manifest = manifestOf(path);
    return manifest ? [{ path, at: new Date(manifest.at), beforeUpgrade: false }] : [];
  });
  return found.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/** A path as somebody types it who stands in the folder of the installation. */
export function typed(path: string): string {
  const near = relative(process.cwd(), path);
  const shortest = near.startsWith("..") ? path : near;
  return /^[\w./:@%+-]+$/.test(shortest) ? shortest : `'${shortest.replaceAll("'", "'\\''")}'`;
}

/** How to get the publication back, with the newest backup there is. */
export function wayBack(dataDir: string): string {
  const [newest] = backupsIn(backupFolder(dataDir));
  const way = (path: string) => `npm run masthead -- restore ${path} --replace`;
  if (newest === undefined)
    return `If its disk is not mounted, mount it; a backup is put back with: ${way("<backup>")}`;
  return `To put the newest backup back: ${way(typed(newest.path))}`;
}

const upgradeCopiesKept = 5;

/** Of the copies that upgrades have made, the newest stay. */
export function removeOldUpgradeCopies(dataDir: string): void {
  const copies = backupsIn(backupFolder(dataDir)).filter(({ beforeUpgrade }) => beforeUpgrade);
  for (const { path } of copies.slice(upgradeCopiesKept)) rmSync(path);
}
