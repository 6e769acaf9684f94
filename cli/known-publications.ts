import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { typed, wayBack } from "#cli/backups/backup-list.ts";
import { writeDurably } from "#lib/durable-file.ts";
import { markIn } from "./publication-mark.ts";

const installation = join(import.meta.dirname, "..");
const shape = z.record(z.string(), z.object({ since: z.string() }));
type Known = z.infer<typeof shape>;

/** Outside of the data folder, so that it is still there when the disk with that folder is not. */
const listIn = (root: string) => join(root, ".runtime", "publications.json");

function known(root: string): Known {
  const file = listIn(root);
  return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
}

async function write(root: string, list: Known): Promise<void> {
  await writeDurably(listIn(root), Buffer.from(`${JSON.stringify(list, null, 2)}\n`));
}

/** This installation has served a publication from this folder. */
export async function rememberPublication(dataDir: string, root = installation): Promise<void> {
  const mark = markIn(dataDir);
  const list = known(root);
  if (mark === undefined || list[dataDir] !== undefined) return;
  await write(root, { ...list, [dataDir]: { since: mark.since } });
}

/**
 * Why Masthead must not begin a publication in this folder, in one line: it has had one there, and the folder
 * knows nothing of it. A folder of the installation itself that is gone was deleted, for no disk is missing.
 */
export function vanishedPublication(dataDir: string, root = installation): string | undefined {
  if (known(root)[dataDir] === undefined || markIn(dataDir) !== undefined) return undefined;
  if (existsSync(join(dataDir, "masthead.db"))) return undefined;
  if (!existsSync(dataDir) && dirname(dataDir) === root) return undefined;
  return `There was a publication in ${typed(dataDir)}, and now there is none. To begin a new one there, delete ${typed(listIn(root))} first. ${wayBack(dataDir)}`;
}
