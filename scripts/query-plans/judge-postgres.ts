import { z } from "zod";
import type { Driver } from "#db/database.ts";
import { repeat, type Statement } from "#db/statement.ts";
import { bound, type Fault, isCount, smallTables } from "./plan.ts";

const step = z.object({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Actual Rows": z.number(),
  "Actual Loops": z.number(),
  "Rows Removed by Filter": z.number().default(0),
  get Plans() {
    return z.array(step).default([]);
  },
});
type Step = z.output<typeof step>;
const explained = z.array(z.object({ "QUERY PLAN": z.array(z.object({ Plan: step })) }));

const fullText = "search_docs_tsv_ix";

/**
 * The same three rules as on SQLite; PostgreSQL runs the statement and counts what each step comes upon.
 * `ends`: a LIMIT or a count stands above this step, and nothing that wants all of its rows first.
 */
function faultsOf(plan: Step, ends: boolean): Fault[] {
  const kind = plan["Node Type"];
  const endsBelow = (ends || kind === "Limit") && !/Sort$|Hash$|Materialize/.test(kind);
  return [...ofStep(plan, ends), ...plan.Plans.flatMap((inner) => faultsOf(inner, endsBelow))];
}

function ofStep(plan: Step, ends: boolean): Fault[] {
  const kind = plan["Node Type"];
  const table = plan["Relation Name"];
  if (uses(plan, fullText)) return [];
  if (/Sort$/.test(kind)) {
    const sorted = Math.max(...plan.Plans.map(rowsOf));
    return sorted > bound ? [{ line: lineOf(plan), why: `sorts ${sorted} rows` }] : [];
  }
  if (table === undefined || smallTables.includes(table)) return [];
  if (kind === "Seq Scan") return [{ line: lineOf(plan), why: `walks all of ${table}, which grows` }];
  const rows = rowsOf(plan);
  return rows > bound && !ends ? [{ line: lineOf(plan), why: `comes upon ${rows} rows` }] : [];
}

function uses(plan: Step, index: string): boolean {
  return plan["Index Name"] === index || plan.Plans.some((inner) => uses(inner, index));
}

function rowsOf(plan: Step): number {
  return (plan["Actual Rows"] + plan["Rows Removed by Filter"]) * plan["Actual Loops"];
}

function lineOf(plan: Step): string {
  const of = [
    plan["Index Name"] && `using ${plan["Index Name"]}`,
    plan["Relation Name"] && `on ${plan["Relation Name"]}`,
  ];
  return [plan["Node Type"], ...of].filter(Boolean).join(" ");
}

export async function postgresJudge(driver: Driver): Promise<(statement: Statement) => Promise<Fault[]>> {
  return async (statement) => {
    const rows = await repeat(driver, statement, "explain (analyze, timing off, format json) ");
    const plan = explained.parse(rows)[0]?.["QUERY PLAN"][0]?.Plan;
    if (plan === undefined) throw new Error("PostgreSQL gave no plan");
    return faultsOf(plan, isCount(statement));
  };
}
