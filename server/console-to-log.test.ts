import { afterEach, expect, test } from "vitest";
import { newLog, replaceLog } from "#lib/log.ts";
import { takeConsole } from "./console-to-log.ts";

const { error, warn } = console;
afterEach(() => {
  Object.assign(console, { error, warn });
  replaceLog(undefined);
});

test("what others print becomes a line of the log, without the data that hangs on it", () => {
  const lines: string[] = [];
  replaceLog(newLog("info", { write: (line) => void lines.push(line) }));
  takeConsole();
  const { error: print, warn: caution } = console;
  const failed = Object.assign(new Error("Failed query: select 1\nparams: c4nary"), { detail: "c4nary" });
  print("⨯", failed, { digest: "1" });
  caution("%s\nsecond line", "first line");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, source: "console", msg: "⨯ { digest: '1' }", err: { message: "Failed query: select 1" } },
    { level: 40, source: "console", msg: "first line\nsecond line" },
  ]);
  expect(lines.join("")).not.toContain("c4nary");
});

test("a database that takes nothing is not told with every post: its log may lie on the same full disk", () => {
  const lines: string[] = [];
  replaceLog(newLog("info", { write: (line) => void lines.push(line) }));
  takeConsole();
  const { error: print } = console;
  print("⨯", Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" }));
  expect(lines).toEqual([]);
});
