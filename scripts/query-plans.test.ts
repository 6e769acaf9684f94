import { getTableName, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, database, replaceDatabase } from "#db/connection.ts";
import { tables } from "#db/tables.ts";
import { connectTo, testDatabases } from "#db/testing.ts";
import { fill } from "#scripts/query-plans/fill.ts";
import { flat, inventory } from "#scripts/query-plans/inventory.ts";
import { postgresJudge } from "#scripts/query-plans/judge-postgres.ts";
import { sqliteJudge } from "#scripts/query-plans/judge-sqlite.ts";
import { bound, type Fault, Recorder, type Statement, smallTables } from "#scripts/query-plans/plan.ts";
import { parts, samples } from "#scripts/query-plans/samples.ts";

const recorder = new Recorder();
const { queries, others } = await inventory();
const rows = flat<readonly (readonly unknown[])[]>(samples);
let judge: (statement: Statement) => Promise<Fault[]>;
let drop: () => Promise<void>;

beforeAll(async () => {
  const source = await testDatabases();
  drop = source.drop;
  const address = await source.fresh();
  const filler = connectTo(address);
  await fill(filler.driver);
  await filler.driver.close();
  replaceDatabase(connectTo(address, { logger: recorder }));
  const { driver } = database();
  judge = await (driver.dialect === "sqlite" ? sqliteJudge(driver) : postgresJudge(driver));
}, 300_000);
afterAll(async () => {
  await closeDatabase();
  await drop();
});

/** What is wrong with a statement, in words for whoever wrote it. */
async function complaints(asker: string, statement: Statement): Promise<string[]> {
  const faults = await judge(statement);
  return faults.map(({ line, why }) => `${asker}: ${why}\n  plan: ${line}\n  statement: ${statement.text}`);
}

async function read(text: string): Promise<Statement> {
  recorder.take();
  await database().driver.rows(sql.raw(text));
  return recorder.take()[0] ?? { text: "", values: [] };
}

test("every query has samples, and every sample has a query", () => {
  expect([...rows.keys()].sort()).toEqual([...queries.keys()].sort());
  expect(others.toSorted()).toEqual(parts.toSorted());
});

test.each(Object.values(tables).map(getTableName))("%s is filled, unless it stays small", async (name) => {
  const counted = await database().driver.rows<{ rows: number | string }>(
    sql.raw(`select count(*) as rows from ${name}`),
  );
  const filled = Number(counted[0]?.rows) >= bound || name === "addresses";
  expect(filled !== smallTables.includes(name) ).toBe(true);
});

describe("finds what it asks for through an index", () => {
  test.each([...queries.keys()])("%s", async (name) => {
    const found: string[] = [];
    for (const given of rows.get(name) ?? []) {
      recorder.take();
      await queries.get(name)?.(...given);
      const statements = recorder.take();
      expect(statements).not.toEqual([]);
      for (const statement of statements) found.push(...(await complaints(name, statement)));
    }
    expect(found.join("\n\n")).toBe("");
  });
});
