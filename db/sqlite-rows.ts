import type Client from "better-sqlite3";
import { z } from "zod";

const names = z.array(z.object({ name: z.string() }));
const counted = z.object({ rows: z.number() });
/** Without SQLite's own and the inner tables of the full-text index. */
const ownTables =
  "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'search_fts%'";

/** How many rows each of our tables has. */
export function rowsByTable(client: Client.Database): Map<string, number> {
  const tables = names.parse(client.prepare(ownTables).all());
  const count = (name: string) =>
    counted.parse(client.prepare(`select count(*) as rows from "${name}"`).get()).rows;
  return new Map(tables.map(({ name }) => [name, count(name)]));
}
