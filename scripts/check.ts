import { run } from "#scripts/command.mjs";
import { step } from "#scripts/progress.mjs";
import * as results from "#scripts/results.ts";

type Check = () => Promise<results.Count>;

const modules = "node_modules";
const unitReport = "unit.json";
const drillReport = "drills.json";
const browserReport = "browser.json";

/** A check of the whole tree: silent while all is well, everything it says when not. */
function whole(title: string, ...commands: string[][]): Check {
  return async () => {
    let said = "";
    const failed = await step(title, async () => {
      for (const args of commands) {
        const { code, output } = await run(process.execPath, args, { capture: true });
        said = output.trim();
        if (code !== 0) return true;
      }
      return false;
    });
    if (failed) console.log(`${said}\n${title} failed.\n`);
    return failed ? results.broken(`${title} failed.`) : { passed: 1, failed: 0, failures: [] };
  };
}

/** A runner of many tests, shown as it goes. */
function tests(
  title: string,
  args: string[],
  report: string,
  count: (report: unknown) => results.Count,
): Check {
  return async () => {
    const start = Date.now();
    console.log(`${title}…`);
    results.forget(report);
    const { code } = await run(process.execPath, args);
    const counted = results.withExitCode(results.readCount(report, count), code);
    console.log(`${title}: ${results.lastLine(counted)}, ${Math.round((Date.now() - start) / 1000)} s\n`);
    return counted;
  };
}

const checks: Check[] = [
  whole("Biome", [`${modules}/@biomejs/biome/bin/biome`, "check", "--error-on-warnings"]),
  whole("Types", [`${modules}/next/dist/bin/next`, "typegen"], [`${modules}/typescript/bin/tsc`, "--noEmit"]),
  whole("Structure", ["scripts/check-structure.ts"]),
  whole("Unused code", [`${modules}/knip/bin/knip.js`]),
  tests("Unit tests", [`${modules}/vitest/vitest.mjs`, "run"], unitReport, results.countUnitTests),
  whole("Build", ["scripts/build.ts"]),
  tests("Drills", ["bench/drills/run.ts", "--short"], drillReport, results.countDrills),
  tests(
    "Browser tests",
    [`${modules}/@playwright/test/cli.js`, "test"],
    browserReport,
    results.countBrowserTests,
  ),
];

const counts: results.Count[] = [];
for (const check of checks) counts.push(await check());
const total = results.sum(counts);
results.keepTotal("check.total.json", total);
for (const failure of total.failures) console.log(`Failed: ${failure}\n`);
console.log(results.lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
