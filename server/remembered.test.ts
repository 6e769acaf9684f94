import { once } from "node:events";
import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Handle } from "./exchange.ts";
import { ask, someMemory, startFront } from "./testing.ts";

/** Says what Next was asked, and with which headers. */
function echo() {
  const asked: string[] = [];
  const handle: Handle = async (req, res) => {
    asked.push(req.url ?? "");
    res.setHeader("content-type", "text/html; charset=utf-8");
    res.end(`<p>${req.url} for ${req.headers.cookie ?? "everyone"}</p>${"<p>again</p>".repeat(50)}`);
  };
  return { asked, handle };
}

async function raw(port: number, path: string, headers: Record<string, string>): Promise<Buffer> {
  const req = request({ port, host: "127.0.0.1", path, headers });
  req.end();
  const [res] = await once(req, "response");
  const parts: Buffer[] = [];
  for await (const part of res) parts.push(part);
  return Buffer.concat(parts);
}

describe("what is asked of Next", () => {
  test("is the page for everyone: no cookie, no authorization, no unknown parameter", async () => {
    const { asked, handle } = echo();
    const port = await startFront(handle, { memory: someMemory() });
    const headers = {
      cookie: "session=secret",
      authorization: "Basic c2VjcmV0",
      range: "bytes=0-1",
      rsc: "1",
    };
    const first = await ask(port, "/ai/rain?utm_source=x&fbclid=1", { headers });
    const second = await ask(port, "/ai/rain");
    expect(asked).toEqual(["/ai/rain"]);
    expect(first.text).toBe(second.text);
    expect(first.text).toContain("for everyone");
    expect(first.headers["set-cookie"]).toBeUndefined();
  });

  test("knows the parameters of its route, each once and in one order", async () => {
    const { asked, handle } = echo();
    const port = await startFront(handle, { memory: someMemory() });
    for (const query of ["?q=rain&page=2", "?page=2&q=rain", "?x=1&page=2&q=rain&q=snow"])
      await ask(port, `/search${query}`);
    expect(asked).toEqual(["/search?q=rain&page=2"]);
  });

  test("is the request itself where a path has another spelling", async () => {
    const { asked, handle } = echo();
    const port = await startFront(handle, { memory: someMemory() });
    for (let i = 0; i < 2; i++) await ask(port, "/%61i");
    expect(asked).toHaveLength(2);
  });

  test("is never taken from memory for staff or for a form", async () => {
    const { asked, handle } = echo();
    const port = await startFront(handle, { memory: someMemory() });
    for (let i = 0; i < 2; i++)
      expect((await ask(port, "/admin/articles", { headers: { cookie: "a=b" } })).text).toContain("a=b");
    expect(asked).toHaveLength(2);
  });
});

describe("what browsers get", () => {
  test("the same words in every coding, each with its own length", async () => {
    const port = await startFront(echo().handle, { memory: someMemory() });
    const plain = await raw(port, "/ai", {});
    expect(gunzipSync(await raw(port, "/ai", { "accept-encoding": "gzip" }))).toEqual(plain);
    expect(brotliDecompressSync(await raw(port, "/ai", { "accept-encoding": "gzip, deflate, br" }))).toEqual(
      plain,
    );
    expect(await raw(port, "/ai", { "accept-encoding": "br;q=0, identity" })).toEqual(plain);
    const { headers } = await ask(port, "/ai", { headers: { "accept-encoding": "br" } });
    expect(headers).toMatchObject({
      "content-encoding": "br",
      vary: "accept-encoding",
      "cache-control": "public, max-age=0, s-maxage=5",
    });
  });

  test("304 for what they have, and the page for what they do not", async () => {
    const port = await startFront(echo().handle, { memory: someMemory() });
    const etag = String((await ask(port, "/ai")).headers.etag);
    const again = await ask(port, "/ai", { headers: { "if-none-match": `"other", ${etag}` } });
    expect(again).toMatchObject({ status: 304, text: "" });
    expect((await ask(port, "/ai", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    expect((await ask(port, "/culture", { headers: { "if-none-match": etag } })).status).toBe(200);
  });

  test("HEAD says what GET would, without the words", async () => {
    const port = await startFront(echo().handle, { memory: someMemory() });
    const [get, head] = [await ask(port, "/ai"), await ask(port, "/ai", { method: "HEAD" })];
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  });

  test("a reader who leaves takes nobody's page away", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const handle: Handle = async (req, res) => {
      await promise;
      await echo().handle(req, res);
    };
    const port = await startFront(handle, { memory: someMemory() });
    const leaving = request({ port, host: "127.0.0.1", path: "/ai" });
    leaving.on("error", () => undefined);
    leaving.end();
    await once(leaving, "socket");
    const staying = ask(port, "/ai");
    leaving.destroy();
    resolve();
    expect((await staying).status).toBe(200);
  });
});
