import { connect } from "node:net";
import { expect, test } from "vitest";
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

test("what waits too long is hung up on", () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = httpServer();
  expect(headersTimeout).toBeLessThanOrEqual(20_000);
  expect(requestTimeout).toBeLessThanOrEqual(300_000);
  for (const idle of [keepAliveTimeout, timeout]) expect(idle).toBeGreaterThan(0);
});
