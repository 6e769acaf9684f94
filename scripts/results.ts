import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
  /** What failed, each with the first lines of what it said. */
  failures: readonly string[];
}

/** Where the runners write what they counted; ignored by git. */
export const resultsFolder = "test-results";

const unitReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

const linesKept = 12;

function failure(name: string, messages: readonly string[]): string {
  const said = stripVTControlCharacters(messages.join("\n")).split("\n").slice(0, linesKept);
  return [name, ...said.filter((line) => line.trim() !== "").map((line) => `    ${line}`)].join("\n");
}

/** A file that could not even be loaded counts as one failure. */
export function countUnitTests(report: unknown): Count {
  const { numPassedTests, testResults } = unitReport.parse(report);
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const here = assertionResults.filter((assertion) => assertion.status === "failed");
    if (here.length === 0 && status === "failed") return [failure(file, [message])];
    return here.map(({ fullName, failureMessages }) => failure(`${file}: ${fullName}`, failureMessages));
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

const error = z.object({ message: z.string().default("") });
const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(error).default([]) })) }),
  ),
});
interface Suite {
  readonly specs: readonly z.output<typeof spec>[];
  readonly suites: readonly Suite[];
}
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec).default([]), suites: z.array(suite).default([]) }),
);
const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suite).default([]),
  errors: z.array(error).default([]),
});

function failuresIn({ specs, suites }: Suite): string[] {
  const here = specs.flatMap(({ title, file, tests }) => {
    const bad = tests.filter(({ status }) => status === "unexpected" || status === "flaky");
    return bad.map(({ status, results }) => {
      const said = results.flatMap(({ errors }) => errors.map(({ message }) => message));
      return failure(`e2e/${file}: ${title}${status === "flaky" ? " (only sometimes)" : ""}`, said);
    });
  });
  return [...here, ...suites.flatMap(failuresIn)];
}

/** Errors outside any test, such as a server that did not start, count as failures. */
export function countBrowserTests(report: unknown): Count {
  const { stats, suites, errors } = browserReport.parse(report);
  const outside = errors.map(({ message }) => failure("Browser tests", [message]));
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, failures: [...suites.flatMap(failuresIn), ...outside] };
}

const drillReport = z.object({
  passed: z.number(),
  failed: z.number(),
  failures: z.array(z.string()).default([]),
});

/** A drill that this machine does not allow counts as nothing. */
export function countDrills(report: unknown): Count {
  return drillReport.parse(report);
}

/** The one failure of what did not even say how it went. */
export function broken(what: string): Count {
  return { passed: 0, failed: 1, failures: [what] };
}

/** A runner that failed, or that ran nothing, never counts as well. */
export function withExitCode(count: Count, exitCode: number): Count {
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0);
  if (!silent) return count;
  return {
    ...broken(`A run of tests ended with code ${exitCode} and named no failure.`),
    passed: count.passed,
  };
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

export const lastLine = ({ passed, failed }: Count): string => `${passed} passed, ${failed} failed`;

export const forget = (name: string): void => rmSync(`${resultsFolder}/${name}`, { force: true });

/** What a report of a runner says; without a report, one failure. */
export function readCount(name: string, count: (report: unknown) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(`${resultsFolder}/${name}`, "utf8")));
  } catch {
    return broken(`There is no report ${name}.`);
  }
}

/** Keeps a total for `.ci/run`, which adds several. */
export function keepTotal(name: string, count: Count): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(`${resultsFolder}/${name}`, JSON.stringify(count));
}
