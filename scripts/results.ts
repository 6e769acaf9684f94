import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
}

/** Where the runners write what they counted; ignored by git. */
export const resultsFolder = "test-results";

const unitReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that could not even be loaded counts as one failure. */
export function countUnitTests(report: unknown): Count {
  const { numPassedTests, testResults } = unitReport.parse(report);
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const here = assertionResults.filter((assertion) => assertion.status === "failed").length;
    failed += here === 0 && status === "failed" ? 1 : here;
  }
  return { passed: numPassedTests, failed };
}

const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()).default([]),
});

/** Errors outside any test, such as a server that did not start, count as failures. */
export function countBrowserTests(report: unknown): Count {
  const { stats, errors } = browserReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

const drillReport = z.object({ passed: z.number(), failed: z.number() });

/** A drill that this machine does not allow counts as nothing. */
export function countDrills(report: unknown): Count {
  return drillReport.parse(report);
}

/** A runner that failed, or that ran nothing, never counts as well. */
export function withExitCode({ passed, failed }: Count, exitCode: number): Count {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

export const lastLine = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;

export const forget = (name: string): void => rmSync(`${resultsFolder}/${name}`, { force: true });

/** What a report of a runner says; without a report, one failure. */
export function readCount(name: string, count: (report: unknown) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(`${resultsFolder}/${name}`, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Keeps a total for `.ci/run`, which adds several. */
export function keepTotal(name: string, count: Count): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(`${resultsFolder}/${name}`, JSON.stringify(count));
}
