import { once } from "node:events";
import { connect } from "node:net";
import type { Level } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import { log, newLog, replaceLog } from "#lib/log.ts";
import { requestContext } from "#lib/request-context.ts";
import type { Handle } from "./exchange.ts";
import { ask, htmlPage, postForm, startFront } from "./testing.ts";

afterEach(() => replaceLog(undefined));

/** Whatever is written from now on, line by line. */
function listen(level: Level): string[] {
  const lines: string[] = [];
  replaceLog(newLog(level, { write: (line) => void lines.push(line) }));
  return lines;
}

const boom: Handle = async () => {
  log().warn("on the way");
  requestContext()?.note?.(new Error("the cause"), { routePath: "/[section]" });
  throw new Error("boom");
};

describe("the number of a request", () => {
  test.each([
    ["a page", (port: number) => ask(port, "/news")],
    ["the admin", (port: number) => ask(port, "/admin/articles")],
    ["its client router", (port: number) => ask(port, "/admin/articles", { headers: { rsc: "1" } })],
    ["a form", (port: number) => postForm(port, "/news/story", { body: "words" })],
    ["a form with scripts", (port: number) => postForm(port, "/admin", { a: "b" }, { "next-action": "a1" })],
    ["an upload", (port: number) => postForm(port, "/api/uploads", { file: "bytes" })],
  ])("is on every line about it, and on its answer: %s", async (_, send) => {
    const port = await startFront(boom);
    const lines = listen("info");
    const { status, headers, text } = await send(port);
    expect(status).toBe(500);
    const id = headers["x-request-id"];
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(new Set(lines.map((line) => JSON.parse(line).requestId))).toEqual(new Set([id]));
    if (text.includes("<h1>")) expect(text).toContain(`this number: ${id}`);
  });
});

/** The lines about one request, sent byte by byte as it stands. */
async function linesAbout(request: string): Promise<string[]> {
  const port = await startFront(htmlPage("<p>a page</p>"));
  const lines = listen("debug");
  const socket = connect(port, "127.0.0.1");
  socket.end(Buffer.from(request, "latin1"));
  socket.resume();
  await once(socket, "close");
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  return lines;
}

const utf8 = (text: string) => Buffer.from(text).toString("latin1");

describe("what a client says cannot pretend to be the log", () => {
  test.each([
    ["line breaks in an address", "/news%0d%0a%7B%22level%22%3A60%7D", "x"],
    ["signs of a terminal in an address", "/%1b[2K%C2%9B", "x"],
    ["a turned address", "/abc%E2%80%AEgnp.exe", "x"],
    ["a person in an address", "/someone@example.org", "x"],
    ["a secret in an address", "/admin/set-up?token=c4nary", "x"],
    ["signs of a terminal in the name of a browser", "/news", "\u009b31m c4nary"],
    ["a turned name of a browser", "/news", utf8("\u202ec4nary")],
  ])("%s", async (_, path, agent) => {
    const lines = await linesAbout(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nUser-Agent: ${agent}\r\nCookie: a=c4nary\r\nConnection: close\r\n\r\n`,
    );
    for (const line of lines) {
      expect(line.match(/\n/g)).toHaveLength(1);
      expect(line).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
      expect(line).not.toMatch(/c4nary|someone@/);
      expect(Object.keys(JSON.parse(line))).toContain("msg");
    }
  });
});

test("at the usual level there is nothing to tell of a request that went well", async () => {
  const port = await startFront(htmlPage("<p>a page</p>"));
  const lines = listen("info");
  for (const path of ["/news", "/admin", "/a/../b", "/_next/image"]) await ask(port, path);
  expect(lines).toEqual([]);
});

test("one that is looked for is told in one line", async () => {
  const port = await startFront(htmlPage("<p>a page</p>"));
  const lines = listen("debug");
  const { headers } = await ask(port, "/news?page=2");
  await expect.poll(() => lines.length).toBe(1);
  const entry = { level: 20, method: "GET", path: "/news", status: 200, msg: "answered" };
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ ...entry, requestId: headers["x-request-id"] });
});
