import { expect, test } from "vitest";
import {
  countBrowserTests,
  countDrills,
  countUnitTests,
  lastLine,
  sum,
  withExitCode,
} from "#scripts/results.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test("unit tests count one by one, and a file that cannot be loaded counts as one failure", () => {
  const testResults = [
    file("passed", "passed", "pending"),
    file("failed", "passed", "failed"),
    file("failed"),
  ];
  expect(countUnitTests({ numPassedTests: 2, testResults })).toEqual({ passed: 2, failed: 2 });
});

test("browser tests that fail, waver or cannot begin are failures", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
  expect(countBrowserTests({ stats, errors: [{ message: "no server" }] })).toEqual({ passed: 5, failed: 3 });
});

test("drills that were skipped are neither passed nor failed", () => {
  expect(countDrills({ passed: 11, failed: 1, skipped: 2 })).toEqual({ passed: 11, failed: 1 });
});

test("a runner that ends badly, or ran nothing, never counts as well", () => {
  expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  expect(withExitCode({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  expect(withExitCode({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
});

test("the last line adds everything up", () => {
  expect(
    lastLine(
      sum([
        { passed: 3, failed: 1 },
        { passed: 4, failed: 0 },
      ]),
    ),
  ).toBe("7 passed, 1 failed");
  expect(lastLine(sum([]))).toBe("0 passed, 0 failed");
});
