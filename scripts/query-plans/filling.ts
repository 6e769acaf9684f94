import type { Spelling } from "./spelling.ts";

/** How a table is filled: so many rows, each column an SQL expression of the number `i` of the row, from 1. */
export interface Filling {
  readonly table: string;
  readonly rows: number;
  /** The rows that there are not. */
  readonly except?: string;
  readonly columns: Readonly<Record<string, string>>;
}

export interface FillContext extends Spelling {
  /** When row `i` of the articles, comments or events came to be: the last few are still to come. */
  readonly moment: string;
  /** A minute from now, a year from now. */
  readonly soon: string;
  readonly late: string;
}

export const size = 100_000;
/** Tables that grow, but more slowly than articles, comments and events. */
export const smallerSize = 20_000;

export function fillContext(spelling: Spelling, now: number): FillContext {
  const step = 30 * 60_000;
  return {
    ...spelling,
    moment: spelling.time(`${now - (size - 500) * step} + i * ${step}`),
    soon: spelling.time(`${now + 60_000} + i`),
    late: spelling.time(`${now + 365 * 86_400_000} + i`),
  };
}

export function statementOf({ table, rows, except, columns }: Filling): string {
  const names = Object.keys(columns).join(", ");
  const values = Object.values(columns).join(", ");
  const where = except === undefined ? "" : ` where not (${except})`;
  const numbers = `n (i) as (select cast(1 as bigint) union all select i + 1 from n where i < ${rows})`;
  return `with recursive ${numbers} insert into ${table} (${names}) select ${values} from n${where}`;
}
