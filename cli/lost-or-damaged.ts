import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { typed, wayBack } from "#cli/backups/backup-list.ts";
import { damageAtRest, damageOf } from "#db/sqlite-damage.ts";
import { markIn, type PublicationMark } from "./publication-mark.ts";

interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Whether nobody has the file open: then every page and its log are read, a second or so for each gigabyte. */
  readonly atRest: boolean;
}

function isFilled(path: string): boolean {
  if (!existsSync(path)) return false;
  return statSync(path).isDirectory() ? readdirSync(path).length > 0 : true;
}

/** What no first start leaves behind. */
function traceIn(dataDir: string): string | undefined {
  const names = existsSync(dataDir) ? readdirSync(dataDir) : [];
  return names.find(
    (name) =>
      name === "masthead.db-wal" ||
      name.startsWith("replaced-") ||
      (["media", "backups"].includes(name) && isFilled(join(dataDir, name))),
  );
}

function lineAbout(dataDir: string, trouble: string): string {
  return `${typed(join(dataDir, "masthead.db"))} ${trouble}. Nothing was changed. ${wayBack(dataDir)}`;
}

function troubleWithFile({ dataDir, atRest }: Place, mark: PublicationMark | undefined): string | undefined {
  const file = join(dataDir, "masthead.db");
  const trace = mark === undefined ? traceIn(dataDir) : "publication.json";
  if (!existsSync(file)) {
    if (trace === undefined) return undefined;
    return lineAbout(dataDir, `is missing, and ${trace} says that there was a publication here`);
  }
  // An empty file without a trace is a first start that broke off.
  if (statSync(file).size === 0 && trace === undefined) return undefined;
  const damage = atRest ? damageAtRest(file) : damageOf(file, "head");
  return damage && lineAbout(dataDir, `is damaged: ${damage}`);
}

/**
 * Why Masthead must not start on this data, in one line with the way back; undefined if it may. Only reads: a
 * new publication never takes the place of one that was lost.
 */
export function lostOrDamaged(place: Place): string | undefined {
  const mark = markIn(place.dataDir);
  if (place.databaseUrl !== undefined) return undefined;
  if (mark?.database !== "postgres") return troubleWithFile(place, mark);
  const folder = typed(place.dataDir);
  return `The publication of ${folder} is in PostgreSQL, and DATABASE_URL is not set: set it in .env. To take up ${join(folder, "masthead.db")} again instead, delete ${join(folder, "publication.json")}.`;
}
