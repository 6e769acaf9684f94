import { copyFileSync, existsSync, mkdirSync, renameSync, statSync, truncateSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { closeDatabase, database, replaceDatabase } from "#db/connection.ts";
import { dialect } from "#db/dialect.ts";
import { rateLimits, tags } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { env } from "#lib/env.ts";
import { fileOf } from "./database-file.ts";
import { enter } from "./health.ts";
import { PageMemory } from "./page-memory.ts";
import { ask, htmlPage, startFront } from "./testing.ts";

useTestDatabase();
beforeEach(() => void mkdirSync(env().dataDir, { recursive: true }));

const throughProxy = { "x-forwarded-for": "192.0.2.7" };
const page = htmlPage("<p>a page</p>");

async function details(port: number) {
  const { status: code, text } = await ask(port, "/readyz");
  return { code, ...JSON.parse(text) };
}

/** Past the verbs, which never do such a thing. */
async function change(statement: string): Promise<void> {
  const { exec, release } = await database().driver.lease();
  await exec(statement).finally(release);
}

async function databaseFile(): Promise<string> {
  return (await fileOf(database().driver)) ?? "";
}

describe("/healthz", () => {
  test.each(["GET", "HEAD"])(
    "%s: the process answers, without Next and without a database",
    async (method) => {
      const handle = vi.fn(page);
      const port = await startFront(handle);
      await closeDatabase();
      const { status, text, headers } = await ask(port, "/healthz", { method, headers: throughProxy });
      expect([status, text]).toEqual([200, method === "GET" ? "ok" : ""]);
      expect(headers["content-length"]).toBe("2");
      expect(headers["cache-control"]).toContain("no-store");
      expect(handle).not.toHaveBeenCalled();
    },
  );
});

test.each(["/healthz", "/readyz"])("%s is for reading", async (path) => {
  const handle = vi.fn(page);
  const { status, headers } = await ask(await startFront(handle), path, { method: "POST" });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  expect(handle).not.toHaveBeenCalled();
});

describe("/readyz", () => {
  test("says the details to insiders, and to nobody else", async () => {
    const port = await startFront(page);
    expect(await details(port)).toEqual({ code: 200, status: "ready", problems: [] });
    const { text, headers } = await ask(port, "/readyz", { headers: throughProxy });
    expect([text, headers["content-type"]]).toEqual(["ready", "text/plain; charset=utf-8"]);
  });

  test.each(["starting", "stopping"] as const)("no, while the server is %s", async (phase) => {
    const port = await startFront(page);
    enter(phase);
    const text = `The server is ${phase}.`;
    expect(await details(port)).toMatchObject({ code: 503, status: "not ready", problems: [{ text }] });
    const outside = await ask(port, "/readyz", { headers: throughProxy });
    expect([outside.status, outside.text]).toEqual([503, "not ready"]);
    enter("serving");
    expect(await details(port)).toMatchObject({ code: 200, status: "ready" });
  });

  test("no, if the database does not answer", async () => {
    const port = await startFront(page);
    await database().driver.close();
    const found = await details(port);
    replaceDatabase(undefined);
    expect(found).toMatchObject({ code: 503, status: "not ready" });
    expect(found.problems[0].text).toMatch(/^The database does not answer: .+\.$/);
  });

  test("no, if the tables are of another version", async () => {
    const port = await startFront(page);
    await change(
      "update migrations set name = 'from-the-future' where name = (select max(name) from migrations)",
    );
    expect((await details(port)).problems[0].text).toMatch(/changed by a newer Masthead/);
    await change("delete from migrations where name = 'from-the-future'");
    const found = await details(port);
    expect(found).toMatchObject({ code: 503, status: "not ready" });
    expect(found.problems[0].text).toMatch(/^The database is not up to date/);
  });

  test.runIf(dialect === "sqlite")(
    "no, if the file was taken away or exchanged under the server",
    async () => {
      const port = await startFront(page);
      const file = await databaseFile();
      expect(await details(port)).toMatchObject({ code: 200 });
      renameSync(file, `${file}.away`);
      expect((await details(port)).problems[0].text).toContain("is gone");
      copyFileSync(`${file}.away`, file);
      expect((await details(port)).problems[0].text).toContain("is another file");
      renameSync(`${file}.away`, file);
      expect(await details(port)).toMatchObject({ code: 200, status: "ready" });
    },
  );

  test("yes, but degraded, while a process does not hear what happens", async () => {
    let trouble = true;
    const touched = async () => {
      if (trouble) throw new Error("the line is dead");
      return [];
    };
    const memory = new PageMemory({ happenings: { isExact: true, isQuiet: () => true, touched } });
    const port = await startFront(page, { memory });
    expect(await details(port)).toMatchObject({
      code: 200,
      status: "degraded",
      problems: [{ check: "events", text: "The log of events cannot be followed: the line is dead." }],
    });
    trouble = false;
    expect(await details(port)).toMatchObject({ status: "ready" });
  });

  test.runIf(dialect === "sqlite")(
    "yes, but degraded, from a write that failed until one works",
    async () => {
      const port = await startFront(page);
      // No more pages than the file has: what SQLite says of a full disk, it says of this.
      await change("pragma max_page_count = 1");
      const body = "x".repeat(100_000);
      const writing = () =>
        database().transaction((tx) => tx.insert(tags).values({ slug: body, name: body }));
      await expect(writing()).rejects.toThrow();
      const text = expect.stringMatching(/^Nothing can be written since .+: the disk is full\.$/);
      const full = { code: 200, status: "degraded", problems: [{ check: "writes", vital: false, text }] };
      expect(await details(port)).toMatchObject(full);
      await change("pragma max_page_count = 1000000");
      // Nobody writes any more: the looks themselves find out.
      await vi.waitFor(async () => expect(await details(port)).toMatchObject({ status: "ready" }));
      expect(await database().read.select().from(rateLimits)).toEqual([]);
    },
  );

  test.runIf(dialect === "sqlite")("yes, but degraded, while the log of writes is long", async () => {
    const port = await startFront(page);
    const wal = `${await databaseFile()}-wal`;
    await change("update migrations set name = name");
    const { size } = statSync(wal);
    truncateSync(wal, 65 * 1024 * 1024);
    expect(await details(port)).toMatchObject({
      code: 200,
      status: "degraded",
      problems: [{ check: "log", vital: false, text: expect.stringContaining("has 65 MiB") }],
    });
    expect((await ask(port, "/readyz", { headers: throughProxy })).text).toBe("ready");
    truncateSync(wal, size);
    expect(await details(port)).toMatchObject({ status: "ready" });
  });

  test.runIf(existsSync("/proc"))("yes, but degraded, while the disk is nearly full", async () => {
    const port = await startFront(page);
    const folder = env().dataDir;
    // Nothing is ever free there.
    Object.assign(env(), { dataDir: "/proc" });
    expect(await details(port)).toMatchObject({
      code: 200,
      status: "degraded",
      problems: [{ check: "disk", text: expect.stringContaining("0 MiB are free under /proc") }],
    });
    Object.assign(env(), { dataDir: folder });
    expect(await details(port)).toMatchObject({ status: "ready" });
  });
});
