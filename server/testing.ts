// A front over real HTTP before a stand-in for Next, which each test writes as it needs it.
import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { afterEach } from "vitest";
import type { Site } from "#lib/site-origin.ts";
import type { Handle } from "./exchange.ts";
import { type FrontSettings, front } from "./front.ts";
import { httpServer, listen } from "./listen.ts";
import { PageMemory } from "./page-memory.ts";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: Buffer | string;
}

/** A memory in which nothing happens but what `told` says, if it is given. */
export function someMemory(told: () => readonly string[] = () => []): PageMemory {
  const happenings = { isExact: true, isQuiet: () => told().length === 0, touched: async () => told() };
  return new PageMemory({ happenings });
}

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Starts a front and answers with its port; it goes with the test. */
export async function startFront(
  handle: Handle,
  {
    site,
    trustedProxies = 0,
    ...rest
  }: Partial<Omit<FrontSettings, "handle" | "site">> & { site?: Site } = {},
): Promise<number> {
  let port = 0;
  const ours = () => site ?? { origin: `http://localhost:${port}`, loopback: true };
  const server = httpServer(front({ handle, site: ours, trustedProxies, ...rest }));
  port = await listen(server, "127.0.0.1", 0);
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return port;
}

/** Sends exactly these headers: `fetch` adds its own. */
export async function ask(port: number, path: string, { method, headers, body }: Ask = {}): Promise<Reply> {
  const req = request({ port, host: "127.0.0.1", path, method: method ?? "GET", headers: headers ?? {} });
  // Once it has its answer, a client that still sends may be cut off.
  req.on("error", () => undefined);
  req.end(body);
  const [res] = await once(req, "response");
  const parts: Buffer[] = [];
  for await (const part of res) parts.push(part);
  const bytes = Buffer.concat(parts);
  return { status: res.statusCode, headers: res.headers, text: bytes.toString(), bytes };
}

const boundary = "----masthead";

/** A multipart body and the headers that go with it. */
export function form(fields: Readonly<Record<string, string>>): {
  body: Buffer;
  headers: Record<string, string>;
} {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
  const type = `multipart/form-data; boundary=${boundary}`;
  return { body, headers: { "content-type": type, "content-length": String(body.length) } };
}

/** What a browser sends that posts a form of our own page. */
export async function postForm(
  port: number,
  path: string,
  fields: Readonly<Record<string, string>>,
  more = {},
) {
  const { body, headers } = form(fields);
  const own = { origin: `http://localhost:${port}`, "sec-fetch-site": "same-origin" };
  return ask(port, path, { method: "POST", body, headers: { ...headers, ...own, ...more } });
}

/** Answers as Next does: headers first, then the page in pieces. */
export function htmlPage(text: string, status = 200): Handle {
  return async (_, res) => {
    res.writeHead(status, { "content-type": "text/html; charset=utf-8" });
    res.flushHeaders();
    res.write(text.slice(0, 10));
    res.end(text.slice(10));
  };
}
