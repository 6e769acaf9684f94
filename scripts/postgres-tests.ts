import { existsSync } from "node:fs";
import { main, run, Stop } from "#scripts/command.mjs";
import { postgresBinaries, withPostgres } from "#scripts/postgres-cluster.ts";
import { step } from "#scripts/progress.mjs";
import * as results from "#scripts/results.ts";

const report = "postgres.json";
const suites = [
  ...["cli/move", "db/", "features/", "scripts/query-plans"],
  ...["server/almanac", "server/event-tail", "server/freshness"],
];
const browserReport = "postgres-browser.json";
/** What readers are shown by several servers of one database. */
const tasks = ["never-stale"];
const limit = 15 * 60_000;

async function installed(): Promise<string> {
  const known = postgresBinaries();
  if (known !== undefined) return known;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    throw new Stop("These tests need PostgreSQL: install Debian's package postgresql.");
  }
  const options = { capture: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
  const said = await step("Installing PostgreSQL for the tests", async () => {
    await run("apt-get", ["update"], options);
    return await run("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], options);
  });
  const bin = postgresBinaries();
  if (bin === undefined) throw new Stop(`PostgreSQL could not be installed:\n${said.output}`);
  return bin;
}

async function unitTestsOn(url: string): Promise<results.Count> {
  console.log("Unit tests on PostgreSQL…");
  results.forget(report);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", ...suites];
  const output = `--outputFile.json=${results.resultsFolder}/${report}`;
  const env = { TEST_DATABASE_URL: url };
  const { code } = await run(process.execPath, [...vitest, output], { env, timeout: limit });
  return results.withExitCode(results.readCount(report, results.countUnitTests), code);
}

async function browserTestsOn(url: string): Promise<results.Count> {
  console.log("Browser tests on PostgreSQL…");
  results.forget(browserReport);
  const playwright = ["node_modules/@playwright/test/cli.js", "test", ...tasks];
  const output = `${results.resultsFolder}/${browserReport}`;
  const env = { TEST_DATABASE_URL: url, PLAYWRIGHT_JSON_OUTPUT_FILE: output };
  const { code } = await run(process.execPath, playwright, { env, timeout: limit });
  return results.withExitCode(results.readCount(browserReport, results.countBrowserTests), code);
}

async function testsOn(url: string): Promise<results.Count> {
  return results.sum([await unitTestsOn(url), await browserTestsOn(url)]);
}

const name = "postgres.total.json";
results.keepTotal(name, results.broken("The tests on PostgreSQL did not come to their end."));
await main(async () => {
  const total = await withPostgres(await installed(), testsOn);
  results.keepTotal(name, total);
  console.log(`On PostgreSQL: ${results.lastLine(total)}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
