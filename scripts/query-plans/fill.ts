import type { Driver } from "#db/database.ts";
import type { Dialect } from "#db/kit.ts";
import { articleFillings } from "./fill-articles.ts";
import { commentFilling } from "./fill-comments.ts";
import { peopleFillings } from "./fill-people.ts";
import { recordFillings } from "./fill-records.ts";
import { fillContext, statementOf } from "./filling.ts";
import { spellings } from "./spelling.ts";

// A database that is thrown away may be filled without regard for power cuts, and in any order of its tables.
const before: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: [
    "pragma synchronous = off",
    "pragma secure_delete = off",
    "pragma foreign_keys = off",
    "pragma cache_size = -400000",
  ],
  postgres: ["set session_replication_role = replica", "set synchronous_commit = off"],
};
// PostgreSQL reads the whole of a table, and joins whole tables, where that is cheaper today. The question is
// whether there is another way when tables have grown tenfold: then it must not do so while there is one.
const nestedLoops = ["seqscan", "hashjoin", "mergejoin"]
  .map((way) => `execute format('alter database %I set enable_${way} = off', current_database());`)
  .join(" ");
const after: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: ["analyze"],
  postgres: ["reset session_replication_role", "vacuum analyze", `do $$ begin ${nestedLoops} end $$`],
};

/** Fills a new, migrated database as a publication has it after many years, and lets the engine take stock. */
export async function fill(driver: Driver): Promise<void> {
  const { dialect } = driver;
  const k = fillContext(spellings[dialect], Date.now());
  const fillings = [...peopleFillings(k), ...articleFillings(k), commentFilling(k), ...recordFillings(k)];
  const lease = await driver.lease();
  try {
    for (const statement of before[dialect]) await lease.exec(statement);
    await lease.exec("begin");
    for (const filling of fillings) await lease.exec(statementOf(filling));
    await lease.exec("commit");
    for (const statement of after[dialect]) await lease.exec(statement);
  } finally {
    lease.release();
  }
}
