import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { openSqlite } from "./sqlite-file.ts";
import { damageOfLog } from "./sqlite-log-damage.ts";

const magic = "SQLite format 3\0";

function headOf(file: string): Buffer {
  const head = Buffer.alloc(100);
  const opened = openSync(file, "r");
  try {
    return head.subarray(0, readSync(opened, head, 0, 100, 0));
  } finally {
    closeSync(opened);
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** What the first bytes say. SQLite itself would take an empty file for a new database, and throw its log away. */
function damageOfHead(file: string): string | undefined {
  const size = sizeOf(file);
  if (size === 0) return "it is empty";
  const head = headOf(file);
  if (head.length < 100 || head.toString("latin1", 0, 16) !== magic) return "it is not a database";
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const isCountTrue = head.readUInt32BE(24) === head.readUInt32BE(92);
  // With a log beside it the file may lag behind what its first page says.
  const cutShort = isCountTrue && size < pageSize * head.readUInt32BE(28) && sizeOf(`${file}-wal`) === 0;
  return cutShort ? "its end is missing" : undefined;
}

function isDamage(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));
}

function damageOfPages(file: string, check: string): string | undefined {
  try {
    const client = openSqlite(file, { readonly: true });
    try {
      const verdict = String(client.pragma(check, { simple: true }));
      return verdict === "ok" ? undefined : (verdict.split("\n").at(-1) ?? verdict);
    } finally {
      client.close();
    }
  } catch (error) {
    if (isDamage(error)) return error.message;
    throw error;
  }
}

/**
 * Why a database file cannot be trusted, in a few words; undefined if nothing is wrong with it. It is read and
 * never written to: its head alone, every page of it, or each index against its table too.
 */
export function damageOf(file: string, depth: "head" | "pages" | "everything"): string | undefined {
  const damage = damageOfHead(file);
  if (damage !== undefined || depth === "head") return damage;
  return damageOfPages(file, depth === "pages" ? "quick_check(1)" : "integrity_check(1)");
}

/** The same of a file that nobody has open, its log included: a log that is being written to has no moment. */
export function damageAtRest(file: string): string | undefined {
  return damageOfHead(file) ?? damageOfLog(`${file}-wal`) ?? damageOf(file, "pages");
}
