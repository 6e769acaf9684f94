import { existsSync } from "node:fs";
import { main, run, Stop } from "#scripts/command.mjs";
import { postgresBinaries, withPostgres } from "#scripts/postgres-cluster.ts";
import { step } from "#scripts/progress.mjs";
import * as results from "#scripts/results.ts";

const report = "postgres.json";
const suites = ["cli/move", "db/", "features/", "scripts/query-plans"];
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

async function testsOn(url: string): Promise<results.Count> {
  console.log("Unit tests on PostgreSQL…");
  results.forget(report);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", ...suites];
  const output = `--outputFile.json=${results.resultsFolder}/${report}`;
  const { code } = await run(process.execPath, [...vitest, output], {
    env: { TEST_DATABASE_URL: url },
    timeout: limit,
  });
  return results.withExitCode(results.readCount(report, results.countUnitTests), code);
}

const name = "postgres.total.json";
results.keepTotal(name, { passed: 0, failed: 1 });
await main(async () => {
  const total = await withPostgres(await installed(), testsOn);
  results.keepTotal(name, total);
  console.log(`On PostgreSQL: ${results.lastLine(total)}\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
