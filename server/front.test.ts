import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { log } from "#lib/log.ts";
import { requestContext, setStatus } from "#lib/request-context.ts";
import type { Handle } from "./exchange.ts";
import { ask, htmlPage, startFront } from "./testing.ts";

const emptyDocument = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>';

describe("the status that a page sets", () => {
  test.each([404, 410, 503] as const)(
    "%i is what the reader's browser sees, with the words",
    async (status) => {
      const handle: Handle = async (_, res) => {
        res.writeHead(200, { "content-type": "text/html" });
        res.flushHeaders();
        res.write("<p>half");
        await delay(5);
        setStatus(status);
        res.end(" and half</p>");
      };
      const answer = await ask(await startFront(handle), "/news/gone");
      expect(answer).toMatchObject({ status, text: "<p>half and half</p>" });
      expect(answer.headers["content-length"]).toBe("20");
    },
  );

  test("is not seen by another request", async () => {
    const handle: Handle = async (req, res) => {
      if (req.url === "/gone") setStatus(410);
      await delay(20);
      await htmlPage("<p>words</p>")(req, res);
    };
    const port = await startFront(handle);
    const answers = await Promise.all(["/gone", "/here", "/gone", "/here"].map((path) => ask(port, path)));
    expect(answers.map(({ status }) => status)).toEqual([410, 200, 410, 200]);
  });

  test("303 turns a redirect of a page into one", async () => {
    const handle: Handle = async (_, res) => {
      setStatus(303);
      res.writeHead(307, { location: "/admin/sign-in" });
      res.end(emptyDocument);
    };
    const answer = await ask(await startFront(handle), "/admin/articles");
    expect(answer).toMatchObject({ status: 303, text: "" });
    expect(answer.headers.location).toBe("/admin/sign-in");
  });
});

describe("the front's own pages", () => {
  test.each([
    [404, htmlPage(emptyDocument, 404)],
    [500, htmlPage(emptyDocument, 500)],
    [500, htmlPage(emptyDocument)],
    [500, htmlPage("<h1>Readable, but without the id</h1>", 500)],
    [500, async () => Promise.reject(new Error("boom"))],
    [400, async (_, res) => void res.writeHead(400).end("Bad Request")],
  ] satisfies [number, Handle][])("%i: words instead of an empty document", async (status, handle) => {
    const answer = await ask(await startFront(handle), "/news/story");
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/<h1>\w/);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.text).not.toMatch(/__next_error__|<script/);
  });

  test("the id on a page of a fault is the one in the log", async () => {
    const written = vi.spyOn(log(), "error").mockImplementation(() => undefined);
    const handle: Handle = async () => {
      requestContext()?.note?.(new Error("the cause"), { routePath: "/[section]" });
      throw new Error("boom");
    };
    const { text, headers } = await ask(await startFront(handle), "/news");
    const id = headers["x-request-id"];
    expect(text).toContain(`this number: ${id}`);
    expect(written.mock.calls.map(([entry]) => entry)).toMatchObject([
      { requestId: id, routePath: "/[section]" },
      { requestId: id },
    ]);
    written.mockRestore();
  });

  test("their style is allowed by their own policy, and nothing else is", async () => {
    const { text, headers } = await ask(await startFront(htmlPage(emptyDocument, 404)), "/x");
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? "";
    const digest = await crypto.subtle.digest("SHA-256", Buffer.from(style));
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain(`style-src 'sha256-${Buffer.from(digest).toString("base64")}'`);
    expect(policy).toContain("default-src 'none'");
  });
});

describe("what reaches Next", () => {
  const echo: Handle = async (req, res) => {
    res.setHeader("content-type", "text/html");
    res.end(JSON.stringify({ method: req.method, headers: req.headers }));
  };

  test("nothing that only Next or a proxy of ours may say", async () => {
    const hearsay = {
      host: "evil.example",
      forwarded: "host=evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "1",
      "x-real-ip": "1.1.1.1",
      "x-middleware-subrequest": "middleware",
      "x-nextjs-data": "1",
      "x-matched-path": "/admin",
      "x-invoke-path": "/admin",
      "next-resume": "1",
    };
    const port = await startFront(echo);
    const { text } = await ask(port, "/", { headers: hearsay });
    expect(JSON.parse(text).headers).toEqual({
      connection: "keep-alive",
      host: `localhost:${port}`,
      "x-forwarded-host": `localhost:${port}`,
      "x-forwarded-for": "127.0.0.1",
      "user-agent": "unknown",
    });
  });

  test("readers' pages are asked for as HTML; the admin's router gets its data", async () => {
    const port = await startFront(echo);
    const headers = { rsc: "1", "next-router-prefetch": "1", "next-url": "/", "next-action": "a" };
    expect((await ask(port, "/news", { headers })).text).not.toMatch(/"rsc"|"next-/);
    expect((await ask(port, "/admin/articles", { headers })).text).toContain('"rsc":"1"');
  });

  test("HEAD as GET, answered without a body", async () => {
    const methods: string[] = [];
    const handle: Handle = (req, res) => {
      methods.push(req.method ?? "");
      setStatus(410);
      return htmlPage("<p>words</p>")(req, res);
    };
    const answer = await ask(await startFront(handle), "/news/gone", { method: "HEAD" });
    expect(methods).toEqual(["GET"]);
    expect(answer).toMatchObject({ status: 410, text: "" });
    expect(answer.headers["content-length"]).toBe("12");
  });

  test.each([
    ["/_next/image?url=/a.png&w=64&q=75", "GET", 404],
    ["/_next/data/x/index.json", "GET", 404],
    ["/a/../admin", "GET", 400],
    ["/a%2f..%2fadmin", "GET", 400],
    ["http://evil.example/", "GET", 400],
    ["/news", "PUT", 405],
    ["/news", "TRACE", 405],
    ["/news", "OPTIONS", 405],
    ["/media/a.webp", "POST", 405],
  ])("%s %s is refused with %i before Next", async (path, method, status) => {
    const handle = vi.fn(echo);
    const answer = await ask(await startFront(handle), path, { method });
    expect([answer.status, handle.mock.calls.length]).toEqual([status, 0]);
    if (status === 405) expect(answer.headers.allow).toContain("GET, HEAD");
  });

  test("a GET with a body is refused", async () => {
    const headers = { "content-length": "5" };
    expect((await ask(await startFront(echo), "/", { body: "hello", headers })).status).toBe(400);
  });
});

describe("headers of every answer", () => {
  test("pages are framed by nobody, and what is private is kept nowhere", async () => {
    const handle: Handle = async (_, res) => {
      res.setHeader("x-powered-by", "Next.js");
      res.setHeader("cache-control", "public, max-age=3600");
      res.setHeader("content-type", "text/html");
      res.end("<p>words</p>");
    };
    const port = await startFront(handle);
    const [reader, admin] = await Promise.all([ask(port, "/news"), ask(port, "/admin/articles")]);
    for (const { headers } of [reader, admin]) {
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "x-frame-options": "DENY",
        "content-security-policy": expect.stringContaining(
          "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
        ),
      });
      expect(headers["x-powered-by"]).toBeUndefined();
    }
    expect(admin.headers["cache-control"]).toBe("private, no-store");
    expect(reader.headers["cache-control"]).toBe("public, max-age=3600");
  });
});

test("a reader who leaves ends the render, and the server goes on", async () => {
  const left = Promise.withResolvers<void>();
  const handle: Handle = async (req, res) => {
    if (req.url === "/") return htmlPage("<p>on</p>")(req, res);
    res.once("close", () => left.resolve());
    await left.promise;
  };
  const port = await startFront(handle);
  const gone = new AbortController();
  const request = fetch(`http://127.0.0.1:${port}/slow`, { signal: gone.signal }).catch(() => undefined);
  await delay(50);
  gone.abort();
  await Promise.all([request, left.promise]);
  expect((await ask(port, "/")).status).toBe(200);
});
