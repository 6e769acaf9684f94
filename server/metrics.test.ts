import { mkdirSync } from "node:fs";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { database, replaceDatabase } from "#db/connection.ts";
import { tags } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { env } from "#lib/env.ts";
import { version } from "#lib/version.ts";
import { Almanac } from "./almanac.ts";
import { eventTail } from "./event-tail.ts";
import type { Handle } from "./exchange.ts";
import { withCalendar } from "./happenings.ts";
import { PageMemory } from "./page-memory.ts";
import { RenderSlots } from "./render-slots.ts";
import { tally } from "./tally.ts";
import { ask, htmlPage, someMemory, startFront } from "./testing.ts";
import { watch } from "./watched.ts";

useTestDatabase();
beforeEach(() => void mkdirSync(env().dataDir, { recursive: true }));

const sample =
  /^([a-z_][a-z0-9_]*)(?:\{((?:[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\[\\n"])*",?)+)\})? (-?[0-9.e+-]+|NaN|[+-]Inf)$/i;

/** The family of a sample: those of a histogram have names of their own. */
function familyOf(name: string, types: ReadonlyMap<string, string>): string {
  const stem = name.replace(/_(bucket|sum|count)$/, "");
  return types.get(stem) === "histogram" ? stem : name;
}

/** Reads the text as strictly as its format is written down; answers the values by name and labels. */
function samplesIn(text: string): Map<string, number> {
  const types = new Map<string, string>();
  const found = new Map<string, number>();
  let family = "";
  expect(text.endsWith("\n")).toBe(true);
  for (const line of text.split("\n").filter((line) => line !== "")) {
    const [, word, name = "", rest = ""] = /^# (HELP|TYPE) ([a-z_][a-z0-9_]*) (.+)$/.exec(line) ?? [];
    if (word === "HELP") {
      expect(types.has(name), `${name} comes twice`).toBe(false);
      family = name;
    } else if (word === "TYPE") {
      expect([name, rest]).toEqual([family, expect.stringMatching(/^(counter|gauge|histogram)$/)]);
      types.set(name, rest);
    } else {
      const [, of = "", labels = "", value = ""] = sample.exec(line) ?? [];
      expect(familyOf(of, types), line).toBe(family);
      const key = labels === "" ? of : `${of}{${labels}}`;
      expect(found.has(key), `${key} comes twice`).toBe(false);
      found.set(key, Number(value));
    }
  }
  for (const [name, type] of types) if (type === "counter") expect(name).toMatch(/_total$/);
  return found;
}

async function measured(port: number): Promise<Map<string, number>> {
  const { status, headers, text } = await ask(port, "/metrics");
  expect([status, headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  return samplesIn(text);
}

/** What changed between two readings. */
function growth(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  key: string,
): number {
  return (after.get(key) ?? 0) - (before.get(key) ?? 0);
}

describe("/metrics", () => {
  test("is for insiders: for everybody else there is nothing there", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"));
    for (const headers of [{ "x-forwarded-for": "192.0.2.7" }, { host: "example.org" }]) {
      const { status, text } = await ask(port, "/metrics", { headers });
      expect([status, text]).toEqual([404, expect.not.stringContaining("masthead_")]);
    }
  });

  test("is for whoever has the token", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"));
    Object.assign(env(), { metricsToken: "0123456789abcdef0123" });
    const asked = (token: string) => {
      const headers = { "x-forwarded-for": "192.0.2.7", authorization: `Bearer ${token}` };
      return Promise.all(["/metrics", "/readyz"].map((path) => ask(port, path, { headers })));
    };
    expect((await asked("0123456789abcdef0123")).map(({ status }) => status)).toEqual([200, 200]);
    const [metrics, ready] = await asked("0123456789abcdef0124");
    expect([metrics?.status, ready?.text]).toEqual([404, "ready"]);
    Object.assign(env(), { metricsToken: undefined });
  });

  test("counts requests by kind and status, and times them", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"));
    const before = await measured(port);
    for (const path of ["/news", "/news/story", "/a/../b", "/admin", "/_next/image"]) await ask(port, path);
    const after = await measured(port);
    const grown = (kind: string, status: string) =>
      growth(before, after, `masthead_requests_total{kind="${kind}",status="${status}"}`);
    expect([grown("page", "2xx"), grown("private", "4xx")]).toEqual([2, 2]);
    // The page of the admin, and the first reading.
    expect(grown("private", "2xx")).toBe(2);
    const timed = growth(before, after, 'masthead_request_duration_seconds_count{kind="page"}');
    const upTo = growth(before, after, 'masthead_request_duration_seconds_bucket{le="+Inf",kind="page"}');
    expect([timed, upTo]).toEqual([2, 2]);
    expect(growth(before, after, 'masthead_request_duration_seconds_sum{kind="page"}')).toBeGreaterThan(0);
  });

  test("counts what comes from memory like everything else", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"), { memory: someMemory() });
    const before = await measured(port);
    const { headers } = await ask(port, "/news");
    const again = { "if-none-match": String(headers.etag) };
    for (const headers of [{}, {}, again]) await ask(port, "/news", { headers });
    await ask(port, "/news", { method: "HEAD" });
    const after = await measured(port);
    const grown = (name: string) => growth(before, after, `masthead_${name}`);
    expect([grown("page_memory_hits_total"), grown("page_memory_misses_total")]).toEqual([4, 1]);
    expect(grown('requests_total{kind="page",status="2xx"}')).toBe(4);
    expect(grown('requests_total{kind="page",status="3xx"}')).toBe(1);
    // The one that was rendered, and the one that asked for its head alone.
    expect(grown('request_duration_seconds_count{kind="page"}')).toBe(2);
    expect(after.get('masthead_page_memory_entries{shelf="stories"}')).toBe(1);
    expect(after.get('masthead_page_memory_bytes{shelf="stories"}')).toBeGreaterThan(1000);
    expect(after.get('masthead_page_memory_entries{shelf="passing"}')).toBe(0);
  });

  test("tells which events a process has heard of", async () => {
    const tail = await eventTail();
    watch({ tail });
    const happenings = withCalendar(tail, new Almanac());
    const port = await startFront(htmlPage("<p>a page</p>"), { memory: new PageMemory({ happenings }) });
    const data = { articleId: "a", articlePath: "/about" };
    await database().transaction((tx) =>
      recordEvent(tx, { type: "comment.published", actorId: null, subject: "c", data }),
    );
    const values = await measured(port);
    expect(values.get("masthead_last_event")).toBe(1);
    expect(values.get("masthead_events_behind")).toBe(0);
    watch({ tail: undefined });
  });

  test("tells what the page memory has counted", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"));
    const before = await measured(port);
    for (const name of ["hits", "misses", "shared", "spoiled", "forgotten", "evicted"] as const)
      tally[name] += 3;
    const after = await measured(port);
    for (const name of ["hits", "misses", "shared", "spoiled", "forgotten", "evicted"])
      expect(growth(before, after, `masthead_page_memory_${name}_total`), name).toBe(3);
  });

  test("tells who is being rendered, who waits, who was turned away, and how long it takes", async () => {
    const share = { atOnce: 1, waiting: 1, patience: 60_000 };
    const rendering = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const handle: Handle = async (req, res) => {
      begun.resolve();
      await rendering.promise;
      await htmlPage("<p>a page</p>")(req, res);
    };
    const port = await startFront(handle, { slots: new RenderSlots({ unknown: share }) });
    const before = await measured(port);
    const asked = ["/a", "/b"].map((path) => ask(port, path));
    await begun.promise;
    const load = async (what: string) =>
      (await measured(port)).get(`masthead_renders_${what}{crowd="unknown"}`);
    await vi.waitFor(async () => expect([await load("running"), await load("waiting")]).toEqual([1, 1]));
    expect((await ask(port, "/c")).status).toBe(503);
    rendering.resolve();
    await Promise.all(asked);
    const after = await measured(port);
    expect([await load("running"), await load("waiting")]).toEqual([0, 0]);
    expect(growth(before, after, "masthead_renders_turned_away_total")).toBe(1);
    expect(growth(before, after, 'masthead_render_duration_seconds_count{kind="page"}')).toBe(2);
  });

  test("tells what transactions come to", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"));
    const before = await measured(port);
    await database().transaction((tx) => tx.insert(tags).values({ slug: "rain", name: "Rain" }));
    const failing = database().transaction(() => Promise.reject(new Error("changed my mind")));
    await expect(failing).rejects.toThrow();
    const after = await measured(port);
    expect(growth(before, after, 'masthead_transactions_total{end="committed"}')).toBe(1);
    expect(growth(before, after, 'masthead_transactions_total{end="undone"}')).toBe(1);
    expect(growth(before, after, "masthead_transaction_seconds_total")).toBeGreaterThan(0);
    expect(after.get('masthead_database_bytes{part="main"}')).toBeGreaterThan(0);
  });

  test("knows the process, its version and its health", async () => {
    const values = await measured(await startFront(htmlPage("<p>a page</p>")));
    expect(values.get(`masthead_build_info{version="${version()}"}`)).toBe(1);
    expect(values.get("masthead_ready")).toBe(1);
    expect(values.get("masthead_last_event")).toBe(0);
    for (const check of ["database", "file", "events", "writes", "disk", "log"])
      expect(values.get(`masthead_problem{check="${check}"}`), check).toBe(0);
    for (const name of [
      "process_resident_memory_bytes",
      "process_cpu_seconds_total",
      "nodejs_eventloop_lag_p99_seconds",
      "masthead_disk_free_bytes",
    ])
      expect(values.get(name), name).toBeGreaterThan(0);
  });

  test("still answers when the database does not", async () => {
    const port = await startFront(htmlPage("<p>a page</p>"));
    await database().driver.close();
    const values = await measured(port);
    replaceDatabase(undefined);
    expect(values.get("masthead_ready")).toBe(0);
    expect(values.get('masthead_problem{check="database"}')).toBe(1);
    expect(values.has("masthead_last_event")).toBe(false);
  });
});
