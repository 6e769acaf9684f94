import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { scratchFolder } from "./publication.ts";
import { isRoot } from "./tools.ts";

/** Why no small disk can be had; undefined if one can. */
export async function needsSmallDisk(): Promise<string | undefined> {
  if (!isRoot) return "only root may mount a small disk";
  const folder = scratchFolder();
  const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "none", folder]);
  if (status !== 0) return `a small disk cannot be mounted here: ${String(stderr).trim()}`;
  execFileSync("umount", [folder]);
  return undefined;
}

/** Runs `work` with a folder that has its own few megabytes. */
export async function onSmallDisk<T>(megabytes: number, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = scratchFolder();
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "none", folder]);
  try {
    return await work(folder);
  } finally {
    execFileSync("umount", ["--lazy", folder]);
  }
}

const ballast = (folder: string) => join(folder, "ballast");

function writeOn(disk: number, block: Buffer): boolean {
  try {
    return writeSync(disk, block) === block.length;
  } catch {
    return false;
  }
}

/** Takes every byte that is left. */
export function fill(folder: string): void {
  const disk = openSync(ballast(folder), "a");
  for (const size of [1 << 20, 1 << 12]) while (writeOn(disk, Buffer.alloc(size))) {}
  closeSync(disk);
}

export function makeRoom(folder: string): void {
  rmSync(ballast(folder), { force: true });
}
