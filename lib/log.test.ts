import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { DrizzleQueryError } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newLog } from "./log.ts";

/** A log and the lines that it has written. */
function written() {
  const lines: string[] = [];
  return { log: newLog("debug", { write: (line) => void lines.push(line) }), lines };
}

const dangerous = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const hostile = [
  'story\r\n{"level":60,"msg":"all is lost"}',
  "\u001b[2K\u001b[1A forged",
  "\u009b31m red",
  "abc\u202egnp.exe",
  "\u2066hidden\u2069",
  "line\u2028separator\u2029",
  "zero\u200bwidth\ufeff",
  "\u0000\b\u007f",
  "soft\u00adhyphen \u{e0041}tag",
];

describe("one JSON line for each entry", () => {
  test.each(hostile)("whatever a name, an address or a browser says: %j", (said) => {
    const { log, lines } = written();
    log.info({ path: said, name: said, userAgent: said }, said);
    log.error({ err: new Error(said, { cause: new TypeError(said) }) }, "failed");
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.endsWith("\n")).toBe(true);
      expect(line.slice(0, -1)).not.toMatch(/\n/);
      expect(line).not.toMatch(dangerous);
    }
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: 30, path: said, name: said, msg: said });
    expect(JSON.parse(lines[1] ?? "").err).toMatchObject({ message: said, cause: { message: said } });
  });

  test("and any text there is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (said) => {
        const { log, lines } = written();
        log.info({ said }, said);
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toMatch(dangerous);
        expect(() => JSON.parse(lines[0] ?? "")).not.toThrow();
      }),
    );
  });

  test("with the time and the process", () => {
    const { log, lines } = written();
    log.warn("hello");
    const { time, pid } = JSON.parse(lines[0] ?? "");
    expect([new Date(time).toISOString(), pid]).toEqual([time, process.pid]);
  });
});

describe("what is nobody's business stays out", () => {
  const canary = "c4nary-0123456789";

  test.each([
    [{ path: "/someone@example.org" }, "someone"],
    [{ path: "/a/some.one%40mail.example.org" }, "some.one"],
    [{ said: "mail to Åsa.Öberg@exämple.org, please" }, "Öberg"],
    [{ url: `postgres://masthead:${canary}@127.0.0.1/masthead` }, canary],
    [{ href: `/admin/set-up?token=${canary}&x=1` }, canary],
    [{ said: `Authorization: Bearer ${canary}` }, canary],
    [{ password: canary }, canary],
    [{ headers: { cookie: canary, authorization: canary } }, canary],
    [{ person: { email: canary } }, canary],
  ])("%j", (entry, secret) => {
    const { log, lines } = written();
    log.info(entry, "something");
    log.info(JSON.stringify(entry).replace(/"(password|cookie|authorization|email)":"[^"]+"/g, ""));
    expect(lines.join("")).not.toContain(secret);
  });

  test("whatever stands before it, and the line stays whole", () => {
    const secrets = ["someone@example.org", "smtp://u:pw0rd@mail", "?token=t0ken", "Bearer b3arer-token"];
    const between = ["\n", "\u001b", '"', "\\", "\u202e", "/", "n", "u001b", " "];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...secrets, ...between)), (parts) => {
        const { log, lines } = written();
        log.info({ said: parts.join("") }, "something");
        const { said } = JSON.parse(lines[0] ?? "");
        expect(said).not.toMatch(/someone|pw0rd|t0ken|b3arer/);
      }),
      { numRuns: 1000 },
    );
  });

  test("the values of a query that failed", () => {
    const { log, lines } = written();
    const cause = Object.assign(new Error("duplicate key value violates a unique constraint"), {
      code: "23505",
      detail: `Key (slug)=(${canary}) already exists.`,
    });
    const values = [canary, `\n${canary}`];
    log.error({ err: new DrizzleQueryError("insert into people values ($1, $2)", values, cause) }, "failed");
    expect(lines.join("")).not.toContain(canary);
    const { err } = JSON.parse(lines[0] ?? "");
    expect(err.message).toBe("Failed query: insert into people values ($1, $2)");
    expect(err.cause).toMatchObject({ code: "23505", message: cause.message });
    expect(err.stack).toMatch(/^\s+at .*log\.test\.ts/);
  });

  test("an address of a page and a path of a file are told", () => {
    const { log, lines } = written();
    const path =
      "/node_modules/@tiptap/core/dist.js:1:2 better-sqlite3@13.2.0 https://example.org/news?page=2";
    log.info({ path }, "something");
    expect(JSON.parse(lines[0] ?? "").path).toBe(path);
  });
});

test.runIf(existsSync("/dev/full"))("a disk that is full of logs stops nobody", async () => {
  const full = openSync("/dev/full", "w");
  const script = `
    const { log } = await import("#lib/log.ts");
    for (let i = 0; i < 3; i++) { log().info("a line"); await new Promise((resolve) => setImmediate(resolve)); }
    process.stderr.write("still here");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    env: { ...process.env, LOG_LEVEL: "info" },
    stdio: ["ignore", full, "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (part) => {
    said += part;
  });
  const [code] = await once(child, "close");
  closeSync(full);
  expect([said, code]).toEqual(["still here", 0]);
});
