import { getTableColumns, getTableName, type InferInsertModel, type Table } from "drizzle-orm";
import type { openSqlite } from "#db/sqlite-file.ts";

export type Client = ReturnType<typeof openSqlite>;

/** Writes rows as the tables spell them, past the verbs: only for a database that is thrown away. */
export function inserter<T extends Table>(client: Client, table: T): (row: InferInsertModel<T>) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => column.name).join(", ");
  const places = columns.map(() => "?").join(", ");
  const statement = client.prepare(`insert into ${getTableName(table)} (${names}) values (${places})`);
  const spell = columns.map(([key, column]) => {
    const absent = typeof column.default === "object" ? null : (column.default ?? null);
    return (row: Record<string, unknown>) => {
      const value = row[key];
      if (value === undefined) return absent;
      return value === null ? null : column.mapToDriverValue(value);
    };
  });
  return (row) => {
    statement.run(...spell.map((of) => of(row)));
  };
}
