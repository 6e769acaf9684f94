import { once } from "node:events";
import { request } from "node:http";
import { expect, test } from "vitest";
import { httpServer, listen } from "./listen.ts";
import { type Body, readBody } from "./read-body.ts";

/** What a server makes of a body that is sent in these pieces; without an end if the last one is undefined. */
async function sent(
  pieces: readonly (string | undefined)[],
  { limit = 10, patience = 20_000 } = {},
): Promise<Body> {
  const read = Promise.withResolvers<Body>();
  const server = httpServer((req, res) => {
    readBody(req, limit, patience).then(read.resolve, read.reject);
    void read.promise.then(() => res.end());
  });
  const port = await listen(server, "127.0.0.1", 0);
  const req = request({ port, host: "127.0.0.1", method: "POST" }).on("error", () => undefined);
  req.flushHeaders();
  await once(server, "request");
  for (const piece of pieces) if (piece !== undefined) req.write(piece);
  if (pieces.at(-1) !== undefined) req.end();
  const body = await read.promise.finally(() => {
    req.destroy();
    server.close();
  });
  return body;
}

test("a body in many pieces is one", async () => {
  const pieces = Array.from({ length: 3000 }, (_, i) => String(i % 10));
  const body = await sent(pieces, { limit: 3000 });
  expect(body.ok && body.bytes.toString()).toBe(pieces.join(""));
});

test("what is too long comes back whole, as long as a person can have written it", async () => {
  const body = await sent(["0123456789", "a"]);
  expect(body).toMatchObject({ ok: false, status: 413 });
  expect(body.bytes?.toString()).toBe("0123456789a");
});

test("what nobody can have written is given up before it ends", async () => {
  const megabyte = "x".repeat(1024 * 1024);
  expect(await sent([megabyte, "x", undefined])).toEqual({ ok: false, status: 413 });
});

test("what does not come to its end in time is given up", async () => {
  expect(await sent(["0123", undefined], { patience: 50 })).toEqual({ ok: false, status: 408 });
});
