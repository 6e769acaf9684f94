import { sql } from "drizzle-orm";
import type { Driver } from "#db/database.ts";
import { rareKeys } from "./plan.ts";

export interface PlanLine {
  readonly id: number;
  readonly parent: number;
  readonly detail: string;
}

interface Index {
  readonly table: string;
  /** How many rows share the first, the first two, … columns, on average. */
  readonly sharing: readonly number[];
}
/** What ANALYZE has found out, by the name of the index. */
export type Indexes = ReadonlyMap<string, Index>;

export async function analyzedIndexes(driver: Driver): Promise<Indexes> {
  const rows = await driver.rows<{ tbl: string; idx: string; stat: string }>(
    sql`select tbl, idx, stat from sqlite_stat1 where idx is not null`,
  );
  return new Map(
    rows.map(({ tbl, idx, stat }) => {
      const [, ...sharing] = stat.split(" ").filter(isNumber).map(Number);
      return [idx, { table: tbl, sharing: rareKeys.includes(idx) ? sharing.map(() => 1) : sharing }];
    }),
  );
}

const isNumber = (word: string) => /^\d+$/.test(word);

/** The tables of a statement by the names that its plan calls them. */
function tablesByName(text: string): ReadonlyMap<string, string> {
  const named = text.matchAll(/(?:\bfrom|\bjoin|,)\s+"?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/gi);
  return new Map(
    [...named].flatMap(([, table = "", alias = table]): [string, string][] => [
      [table, table],
      [alias, table],
    ]),
  );
}

export interface Access {
  readonly line: PlanLine;
  readonly table: string;
  /** One row after another, with no index at all. */
  readonly bare: boolean;
  /** How many rows it comes upon each time, on average; full text and what the statement made itself: 0. */
  readonly rows: number;
}

/** How a line of the plan gets at a table; undefined if the line says something else. */
export function accessOf(line: PlanLine, indexes: Indexes, text: string) {
  const parts = /^(SCAN|SEARCH) (\S+)(?: USING (?:COVERING )?(.*?))?( LEFT-JOIN)?$/.exec(line.detail);
  if (parts === null || / VIRTUAL TABLE /.test(line.detail)) return undefined;
  const [, verb, name = "", how = ""] = parts;
  const used = /^(?:INDEX (\S+)|(INTEGER PRIMARY KEY))(?: \((.*)\))?$/.exec(how);
  const index = indexes.get(used?.[1] ?? "");
  const table = index?.table ?? tablesByName(text).get(name) ?? name;
  const bare =
    how.startsWith("AUTOMATIC") || (verb === "SCAN" && used === null && !isInOrderOfSeq(text, name));
  const one = /^rowid=\?/.test(used?.[3] ?? "") ? 1 : Number.POSITIVE_INFINITY;
  const rows = index === undefined ? one : rowsOf(index, used?.[3] ?? "");
  return { line, table, bare, rows } satisfies Access;
}

/** A table with a `seq` lies in its order: SQLite calls that walk a plain scan. */
function isInOrderOfSeq(text: string, name: string): boolean {
  return text.includes(`order by "${name}"."seq"`);
}

/** Only columns that are equal to something narrow a walk to a known number of rows: `(a=? AND b>?)`. */
function rowsOf({ sharing }: Index, terms: string): number {
  const columns = terms.split(" AND ");
  const other = columns.findIndex((term) => !/^\w+=\?$/.test(term));
  const equal = other === -1 ? columns.length : other;
  return sharing[equal - 1] ?? Number.POSITIVE_INFINITY;
}
