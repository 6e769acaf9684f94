import { expect, test } from "vitest";
import { report } from "#scripts/structure/report.ts";
import { findings } from "#scripts/structure/testing.ts";

test("a house in which everything is in its place has no violation", () => {
  expect(findings()).toEqual([]);
});

test("a file that does not parse is reported, not skipped", () => {
  expect(findings({ "lib/broken.ts": "export const = ;" }).join()).toContain("lib/broken.ts: does not parse");
});

test("the report is one line per violation and a last line with the count", () => {
  const violation = { path: "lib/a.ts", line: 3, what: "is wrong", why: "It matters" };
  expect(report([violation, violation], 12, 1).split("\n")).toEqual([
    "lib/a.ts:3: is wrong. It matters.",
    "Structure: 1 violation in 12 files, 1 suppressed warning with a reason.",
  ]);
  expect(report([], 12, 0)).toBe("Structure: 0 violations in 12 files, 0 suppressed warnings with a reason.");
});
