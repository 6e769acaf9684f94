import { expect, test } from "vitest";
import { masthead, scratch } from "./testing.ts";

const data = scratch();

test("the help is there whatever the configuration says, and needs no data", () => {
  const { status, stdout, stderr } = masthead(data, ["--help"], { env: { PORT: "many" } });
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^Usage:\n {2}npm run masthead -- /);
});

test("words that make no sense get the help they need, and the exit code 2", () => {
  const { status, stdout, stderr } = masthead(data, ["restore"]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^<backup> is missing\.\n\nUsage:\n {2}npm run masthead -- restore <backup>/);
});

test.each([
  [["backup"], {}, /^There is no publication in \S+: nothing to back up\.\n$/],
  [["backup"], { PORT: "many" }, /^PORT must be a whole number from 0 to 65535\. See \.env\.example\.\n$/],
  [["owner", "password"], {}, /^The database is not up to date: start Masthead with npm start\.\n$/],
])("%j is refused in one line, with the exit code 1", (args, env: Record<string, string>, line) => {
  const { status, stdout, stderr } = masthead(data, args, { env });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(line);
});
