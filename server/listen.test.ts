import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { ConfigurationError } from "#lib/env.ts";
import { httpServer, listen } from "./listen.ts";

test("a port in use is one plain line", async () => {
  const first = httpServer();
  const port = await listen(first, "127.0.0.1", 0);
  const second = listen(httpServer(), "127.0.0.1", port);
  await expect(second).rejects.toThrow(
    new ConfigurationError(`Port ${port} on 127.0.0.1 is in use: stop the other program or set PORT.`),
  );
  first.close();
});

test("so is an address that is not of this machine", async () => {
  await expect(listen(httpServer(), "203.0.113.1", 0)).rejects.toThrow(
    "HOST=203.0.113.1 is not an address of this machine.",
  );
});

test("headers have an end", async () => {
  const server = httpServer((_, res) => res.end("never"));
  const port = await listen(server, "127.0.0.1", 0);
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET / HTTP/1.1\r\nhost: x\r\ncookie: ${"a".repeat(64 * 1024)}\r\n\r\n`);
  let answer = "";
  socket
    .on("error", () => undefined)
    .on("data", (part) => {
      answer += part;
    });
  await new Promise((resolve) => socket.once("close", resolve));
  expect(answer).toMatch(/^HTTP\/1.1 431 /);
  server.close();
});

/** A client that says what it is told to, byte by byte if need be; answers with all that it heard when cut off. */
function talk(port: number, localAddress?: string) {
  const socket = connect({ port, host: "127.0.0.1", ...(localAddress && { localAddress }) });
  let heard = "";
  socket
    .on("error", () => undefined)
    .on("data", (part) => {
      heard += part;
    });
  const cut = new Promise<string>((resolve) => socket.once("close", () => resolve(heard)));
  const open = new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return { socket, cut, open, say: (text: string) => void socket.write(text) };
}

const impatient = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };

describe("a slow client is cut off", () => {
  const listener: RequestListener = async (req, res) => {
    req.resume();
    await once(req, "end").catch(() => undefined);
    res.end("answered");
  };
  test.each([
    ["that says nothing", "", ""],
    ["that never ends its headers", "GET / HTTP/1.1\r\nhost: x\r\n", "x: y\r\n"],
    ["that never ends its body", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n", "x"],
    [
      "that never ends its chunks",
      "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n",
      "1\r\nx\r\n",
    ],
  ])("%s", async (_, first, more) => {
    const server = httpServer(listener, impatient);
    const client = talk(await listen(server, "127.0.0.1", 0));
    client.say(first);
    // It is never idle.
    const drip = setInterval(() => client.say(more), 10);
    expect(await client.cut).toMatch(/^HTTP\/1.1 408 /);
    clearInterval(drip);
    server.close();
  });

  test("that keeps a connection for nothing", async () => {
    const server = httpServer((_, res) => res.end("answered"), { keepAliveTimeout: 50 });
    const client = talk(await listen(server, "127.0.0.1", 0));
    client.say("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    expect(await client.cut).toMatch(/^HTTP\/1.1 200 .*answered$/s);
    server.close();
  });

  test("that never reads its answer", async () => {
    const server = httpServer((_, res) => res.end(Buffer.alloc(50_000_000)), { timeout: 100 });
    const client = talk(await listen(server, "127.0.0.1", 0));
    const gone = new Promise((resolve) =>
      server.once("connection", (socket) => socket.once("close", resolve)),
    );
    client.socket.pause();
    client.say("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    await gone;
    client.socket.destroy();
    server.close();
  });
});

test("nobody waits for ever, unless a test says so", () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = httpServer();
  expect(headersTimeout).toBeLessThanOrEqual(20_000);
  expect(requestTimeout).toBeLessThanOrEqual(300_000);
  for (const idle of [headersTimeout, requestTimeout, keepAliveTimeout, timeout]) {
    expect(idle).toBeGreaterThan(0);
    expect(idle).toBeLessThanOrEqual(300_000);
  }
});

describe("connections", () => {
  const answer: RequestListener = (_, res) => res.end("answered");
  const request = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";

  // Other systems have one address of their own only.
  test.runIf(process.platform === "linux")("one address has a few, and others have theirs", async () => {
    const server = httpServer(answer, { perAddress: 3 });
    const port = await listen(server, "127.0.0.1", 0);
    const few = Array.from({ length: 3 }, () => talk(port, "127.0.0.2"));
    await Promise.all(few.map(({ open }) => open));
    const one = talk(port, "127.0.0.2");
    one.say(request);
    expect(await one.cut).toBe("");
    const others = ["127.0.0.3", ...Array.from({ length: 5 }, () => undefined)].map((own) => talk(port, own));
    for (const other of others) {
      other.say("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
      expect(await other.cut).toMatch(/answered$/);
    }
    few[0]?.socket.destroy();
    await few[0]?.cut;
    await vi.waitFor(async () => {
      const again = talk(port, "127.0.0.2");
      again.say("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
      expect(await again.cut).toMatch(/answered$/);
    });
    for (const { socket } of few) socket.destroy();
    server.close();
  });

  test("when there are too many, those go that nobody uses", async () => {
    const server = httpServer(answer, { connections: 10 });
    const port = await listen(server, "127.0.0.1", 0);
    const idle = Array.from({ length: 8 }, () => talk(port));
    for (const { socket } of idle) {
      socket.write(request);
      await once(socket, "data");
    }
    const reader = talk(port);
    reader.say("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(await reader.cut).toMatch(/answered$/);
    for (const { cut } of idle) expect(await cut).toMatch(/answered$/);
    server.close();
  });

  test("there is a last one", async () => {
    const server = httpServer(answer, { connections: 5 });
    const port = await listen(server, "127.0.0.1", 0);
    const silent = Array.from({ length: 5 }, () => talk(port));
    await Promise.all(silent.map(({ open }) => open));
    const one = talk(port);
    one.say(request);
    expect(await one.cut).toBe("");
    for (const { socket } of silent) socket.destroy();
    server.close();
  });
});
