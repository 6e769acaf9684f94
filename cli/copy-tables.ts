import { asc, getTableColumns, getTableName, gt, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Lease, ReadDb } from "#db/database.ts";
import { kitOf } from "#db/kit.ts";
import { defineTables } from "#db/tables.ts";

const atOnce = 500;

/** A table as each engine spells it. */
interface Pair {
  readonly name: string;
  readonly from: PgTable;
  readonly to: PgTable;
}

function pairs(): Pair[] {
  const from: Readonly<Record<string, PgTable>> = defineTables(kitOf("sqlite"));
  const to: Readonly<Record<string, PgTable>> = defineTables(kitOf("postgres"));
  return Object.entries(from).flatMap(([key, table]) => {
    const twin = to[key];
    return twin === undefined ? [] : [{ name: getTableName(table), from: table, to: twin }];
  });
}

/** SQLite numbers the rows of every table in the order in which they came. */
const rowid = sql<number>`rowid`;

async function* batches(read: ReadDb, table: PgTable) {
  // What has a whole number for its key is numbered by that, which may be 0.
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await read
      .select({ ...getTableColumns(table), rowid })
      .from(table)
      .where(gt(rowid, last))
      .orderBy(asc(rowid))
      .limit(atOnce);
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.rowid);
    yield rows.map(({ rowid: _, ...row }) => row);
  }
}

// What refers to a row may come before it: who refers to whom is looked at when everything is there.
const eachReference = (rule: string) => `do $$ declare one record; begin
  for one in select conrelid::regclass as place, conname from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace
  loop execute format('alter table %s alter constraint %I ${rule}', one.place, one.conname); end loop; end $$`;

async function nextNumbers(lease: Lease, { name, to }: Pair): Promise<void> {
  for (const column of Object.values(getTableColumns(to))) {
    if (column.columnType !== "PgBigSerial53") continue;
    await lease.exec(`select setval(pg_get_serial_sequence('${name}', '${column.name}'),
      coalesce(max(${column.name}), 1), max(${column.name}) is not null) from ${name}`);
  }
}

/**
 * Copies every row of every table, inside the transaction that `lease` has open; answers how many there were.
 * Throws when a row has not arrived.
 */
export async function copyTables(
  read: ReadDb,
  lease: Lease,
  progress: (done: number, total: number) => void,
): Promise<{ rows: number; tables: number }> {
  const all = pairs();
  const counts = new Map<string, number>();
  for (const { name, from } of all) counts.set(name, await read.$count(from));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  await lease.exec(eachReference("deferrable initially deferred"));
  // The words that nobody may have come with the tables, and once more from the other side.
  await lease.exec("delete from addresses");
  let done = 0;
  for (const { from, to } of all) {
    for await (const rows of batches(read, from)) {
      await lease.tx.insert(to).values(rows);
      done += rows.length;
      progress(done, total);
    }
  }
  await lease.exec("set constraints all immediate");
  await lease.exec(eachReference("not deferrable"));
  for (const pair of all) {
    const arrived = await lease.tx.$count(pair.to);
    if (arrived !== counts.get(pair.name))
      throw new Error(`${pair.name} has ${arrived} rows instead of ${counts.get(pair.name)}`);
    await nextNumbers(lease, pair);
  }
  return { rows: done, tables: all.length };
}

/** Whether nobody has written anything yet but the migrations themselves. */
export async function isUnused(read: ReadDb): Promise<boolean> {
  for (const { name, to } of pairs()) {
    const own = name === "addresses" ? sql`section_id is not null or article_id is not null` : undefined;
    if ((await read.$count(to, own)) > 0) return false;
  }
  return true;
}
