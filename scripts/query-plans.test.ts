import { getTableName } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, database, replaceDatabase } from "#db/connection.ts";
import { dialect } from "#db/dialect.ts";
import { repeat, type Statement, StatementLog } from "#db/statement.ts";
import { tables } from "#db/tables.ts";
import { connectTo, testDatabases } from "#db/testing.ts";
import { accepted, parts } from "#scripts/query-plans/accepted.ts";
import { fill } from "#scripts/query-plans/fill.ts";
import { flat, inventory } from "#scripts/query-plans/inventory.ts";
import { postgresJudge } from "#scripts/query-plans/judge-postgres.ts";
import { sqliteJudge } from "#scripts/query-plans/judge-sqlite.ts";
import { type Fault, longestResult, smallTables } from "#scripts/query-plans/plan.ts";
import { samples } from "#scripts/query-plans/samples.ts";
import { sampleId } from "#scripts/query-plans/spelling.ts";

const moment = dialect === "sqlite" ? "1e15" : "now()";
const statementLog = new StatementLog();
const { queries, others } = await inventory();
const rows = flat<readonly (readonly unknown[])[]>(samples);
let judge: (statement: Statement) => Promise<Fault[]>;
let drop = async () => {};

beforeAll(async () => {
  const source = await testDatabases();
  drop = source.drop;
  const address = await source.fresh();
  const filler = connectTo(address);
  await fill(filler.driver);
  await filler.driver.close();
  replaceDatabase(connectTo(address, { logger: statementLog }));
  const { driver } = database();
  judge = await (driver.dialect === "sqlite" ? sqliteJudge(driver) : postgresJudge(driver));
}, 300_000);
afterAll(async () => {
  await closeDatabase();
  await drop();
});

/** What is wrong with a statement, in words for whoever wrote it. */
async function complaints(asker: string, statement: Statement): Promise<string[]> {
  const { length } = await repeat(database().driver, statement);
  const endless = { line: `${length} rows`, why: `gives more than ${longestResult} rows` };
  const faults = [...(await judge(statement)), ...(length > longestResult ? [endless] : [])];
  const isAccepted = ({ line }: Fault) =>
    accepted.some((one) => one.query === asker && line.includes(one.line));
  return faults
    .filter((fault) => !isAccepted(fault))
    .map(({ line, why }) => `${asker}: ${why}\n  plan: ${line}\n  statement: ${statement.text}`);
}

test("every query has samples, and every sample has a query", () => {
  expect([...rows.keys()].sort()).toEqual([...queries.keys()].sort());
  expect(others.toSorted()).toEqual(parts.toSorted());
});

test("every table is filled, unless it stays small", async () => {
  const unfilled: string[] = [];
  for (const table of Object.values(tables)) {
    if ((await database().read.$count(table)) < 500) unfilled.push(getTableName(table));
  }
  expect(unfilled.sort()).toEqual([...smallTables].sort());
});

describe("finds what it asks for through an index", () => {
  test.each([...queries.keys()])("%s", async (name) => {
    const found: string[] = [];
    for (const given of rows.get(name) ?? []) {
      statementLog.take();
      await queries.get(name)?.(...given);
      const statements = statementLog.take();
      expect(statements).not.toEqual([]);
      for (const statement of statements) found.push(...(await complaints(name, statement)));
    }
    expect(found.join("\n\n")).toBe("");
  });
});

const live = "retired_at is null and published_revision_id is not null";

describe("catches", () => {
  test.each([
    [
      "a condition without an index",
      "select id from articles where language = 'xx'",
      "walks all of articles",
    ],
    ["one with a LIMIT", "select id from comments where body_hash = 'x' limit 5", "walks all of comments"],
    ["one in a join", "select s.id from sections s join media m on m.alt = s.name", "walks all of media"],
    [
      "one in a part",
      "select id from tags where id in (select actor_id from events where length(type) = 1)",
      /o[fn] events/,
    ],
    [
      "a walk over an index without an end",
      `select id from articles where kind = 'story' and ${live} order by published_at`,
      "comes upon",
    ],
    [
      "many rows sorted for a few",
      `select id from articles where section_id = '${sampleId(2)}' order by version limit 5`,
      /for USE TEMP B-TREE|sorts/,
    ],
    ["a list without an end", "select name from people where role = 'reader'", "gives more than"],
  ])("%s", async (_, text, expected) => {
    expect((await complaints("bad", { text, values: [] })).join()).toMatch(expected);
  });

  test.each([
    ["a key", "select headline from revisions where id = 'x'"],
    ["a small table", "select id from sections where colour = 'x'"],
    [
      "one page",
      `select id from articles where kind = 'story' and ${live} order by published_at desc limit 5`,
    ],
    [
      "a count",
      `select count(*) from articles where kind = 'story' and ${live} and published_at < ${moment}`,
    ],
    ["a thread, sorted", `select id from comments where article_id = '${sampleId(7)}' order by body`],
  ])("and lets %s pass", async (_, text) => {
    expect(await complaints("good", { text, values: [] })).toEqual([]);
  });
});
