import type Client from "better-sqlite3";

/** Tables of any size count, whether this connection has asked for them or not; 1 more only says what is to be done. */
const everyTable = 0x10002;

/**
 * What SQLite knows of the sizes of tables decides which index it takes. Gathered while a table was nearly empty it
 * misleads, and a search becomes a walk through everything: gather it again where a table has grown or shrunk tenfold.
 */
export function refreshStatistics(writer: Client.Database): void {
  const due = writer.pragma(`optimize = ${everyTable + 1}`);
  if (!Array.isArray(due) || due.length === 0) return;
  writer.pragma(`optimize = ${everyTable}`);
  // Other connections read them again only when the schema has changed.
  const announce = "CREATE VIEW statistics_changed AS SELECT 1; DROP VIEW statistics_changed";
  writer.transaction(() => writer.exec(announce)).immediate();
}
