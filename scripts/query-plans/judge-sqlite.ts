import type { Driver } from "#db/database.ts";
import { repeat, type Statement } from "#db/statement.ts";
import { bound, type Fault, isCount, smallTables } from "./plan.ts";
import { type Access, accessOf, analyzedIndexes, type Indexes, type PlanLine } from "./sqlite-plan.ts";

/** Lines that begin a SELECT of their own inside a statement. */
const opensSelect =
  /^(CO-ROUTINE|MATERIALIZE|(CORRELATED )?(SCALAR|LIST) SUBQUERY|LEFT-MOST|UNION|MERGE|LEFT|RIGHT)/;

/**
 * 1. No table that grows is walked without an index.
 * 2. A walk over an index that comes upon more than `bound` rows, by ANALYZE, ends at a LIMIT or is a count.
 * 3. Such a walk comes in the order that is wanted: its rows are not sorted first, with a LIMIT or without.
 */
function faultsOf(plan: readonly PlanLine[], statement: Statement, indexes: Indexes): Fault[] {
  const made = plan.flatMap(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(detail)?.[1] ?? []);
  const accesses = plan
    .flatMap((line) => accessOf(line, indexes, statement.text) ?? [])
    .filter(({ table }) => !smallTables.includes(table) && !made.includes(table));
  return accesses.flatMap((access) => faultsOfAccess(access, plan, statement));
}

function faultsOfAccess(access: Access, plan: readonly PlanLine[], statement: Statement): Fault[] {
  const line = access.line.detail;
  if (access.bare) return [{ line, why: `walks all of ${access.table}, which grows` }];
  if (access.rows <= bound) return [];
  const select = selectOf(access.line, plan);
  const sort = plan.find(
    (other) => /^USE TEMP B-TREE/.test(other.detail) && selectOf(other, plan) === select,
  );
  if (sort) return [{ line, why: `comes upon more than ${bound} rows for ${sort.detail}` }];
  return ends(statement, select === undefined)
    ? []
    : [{ line, why: `comes upon more than ${bound} rows without a LIMIT` }];
}

/** The line that opens the SELECT to which a line belongs; undefined for the statement itself. */
function selectOf({ parent }: PlanLine, plan: readonly PlanLine[]): PlanLine | undefined {
  const above = plan.find(({ id }) => id === parent);
  return above === undefined || opensSelect.test(above.detail) ? above : selectOf(above, plan);
}

/** A plan does not tell which SELECT has the LIMIT: for an inner one it is enough that there is an inner one. */
function ends(statement: Statement, outermost: boolean): boolean {
  if (outermost) return isCount(statement) || / limit \S+( offset \S+)?\s*$/i.test(statement.text);
  return /\(\s*select\b.*\b(limit |count\(|exists)/is.test(statement.text);
}

export async function sqliteJudge(driver: Driver): Promise<(statement: Statement) => Promise<Fault[]>> {
  const indexes = await analyzedIndexes(driver);
  return async (statement) => {
    const plan = await repeat<PlanLine>(driver, statement, "explain query plan ");
    return faultsOf(plan, statement, indexes);
  };
}
