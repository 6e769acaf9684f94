import { stat } from "node:fs/promises";
import { sql } from "drizzle-orm";
import type { Driver } from "#db/database.ts";

/** The SQLite file that a driver has open; undefined on PostgreSQL. */
export async function fileOf({ dialect, rows }: Driver): Promise<string | undefined> {
  if (dialect !== "sqlite") return undefined;
  const [main] = await rows<{ file: string }>(sql`select file from pragma_database_list where name = 'main'`);
  return main?.file;
}

/** How large a file is, 0 if it is not there. */
export async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}
