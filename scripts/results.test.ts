import { expect, test } from "vitest";
import {
  broken,
  countBrowserTests,
  countDrills,
  countUnitTests,
  lastLine,
  sum,
  withExitCode,
} from "#scripts/results.ts";

const file = (status: string, ...tests: string[]) => ({
  name: "lib/rain.test.ts",
  status,
  message: "cannot be loaded",
  assertionResults: tests.map((one) => ({
    status: one,
    fullName: `is ${one}`,
    failureMessages: one === "failed" ? ["\u001B[31mwet\u001B[39m\n\nnot dry"] : [],
  })),
});
const well = (passed: number) => ({ passed, failed: 0, failures: [] });

test("unit tests count one by one, and a file that cannot be loaded counts as one failure", () => {
  const testResults = [
    file("passed", "passed", "pending"),
    file("failed", "passed", "failed"),
    file("failed"),
  ];
  expect(countUnitTests({ numPassedTests: 2, testResults })).toEqual({
    passed: 2,
    failed: 2,
    failures: ["lib/rain.test.ts: is failed\n    wet\n    not dry", "lib/rain.test.ts\n    cannot be loaded"],
  });
});

test("browser tests that fail, waver or cannot begin are failures, each by its name", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
  const spec = (title: string, status: string, ...errors: { message: string }[]) => ({
    ...{ title, file: "read.spec.ts" },
    tests: [{ status, results: [{ errors }] }],
  });
  const inner = { specs: [spec("reads at night", "flaky", { message: "dark" })] };
  const specs = [spec("reads", "expected"), spec("waits", "skipped"), spec("sees", "unexpected")];
  const errors = [{ message: "no server" }];
  expect(countBrowserTests({ stats, errors, suites: [{ specs, suites: [inner] }] })).toEqual({
    passed: 5,
    failed: 3,
    failures: [
      "e2e/read.spec.ts: sees",
      "e2e/read.spec.ts: reads at night (only sometimes)\n    dark",
      "Browser tests\n    no server",
    ],
  });
});

test("drills that were skipped are neither passed nor failed", () => {
  const failures = ["Drill: Disk full"];
  expect(countDrills({ passed: 11, failed: 1, skipped: 2, failures })).toEqual({
    passed: 11,
    failed: 1,
    failures,
  });
});

test("a runner that ends badly, or ran nothing, never counts as well", () => {
  expect(withExitCode(well(3), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(withExitCode(well(3), 1).failures).toHaveLength(1);
  expect(withExitCode(well(0), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(withExitCode({ ...broken("rain"), passed: 3 }, 1)).toEqual({ ...broken("rain"), passed: 3 });
  expect(withExitCode(well(3), 0)).toEqual(well(3));
});

test("the last line adds everything up", () => {
  const total = sum([{ ...broken("rain"), passed: 3 }, well(4)]);
  expect(lastLine(total)).toBe("7 passed, 1 failed");
  expect(total.failures).toEqual(["rain"]);
  expect(lastLine(sum([]))).toBe("0 passed, 0 failed");
});
