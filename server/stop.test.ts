import { Agent, get, type IncomingMessage, type Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import type { Handle } from "./exchange.ts";
import { front } from "./front.ts";
import { httpServer, listen } from "./listen.ts";
import { stopper } from "./stop.ts";

async function slowServer(milliseconds: number): Promise<{ server: Server; port: number }> {
  const server = httpServer(async (_, res) => {
    await delay(milliseconds);
    res.end("answered");
  });
  return { server, port: await listen(server, "127.0.0.1", 0) };
}

function ask(port: number, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const read = async (res: IncomingMessage) => {
      let text = "";
      for await (const part of res) text += part;
      resolve(text);
    };
    get({ port, host: "127.0.0.1", agent }, read).on("error", (error) => resolve(error.message));
  });
}

/** A stop whose exit is told instead of done. */
function watched(server: Server, patience: number) {
  const ended = Promise.withResolvers<number>();
  const close = vi.fn(async () => undefined);
  const exit = vi.fn((code: number) => ended.resolve(code));
  return { stop: stopper({ server, close, exit, patience }), ended: ended.promise, close, exit };
}

test("everything in flight is answered, idle connections are closed, then the database, then exit 0", async () => {
  const { server, port } = await slowServer(300);
  const agent = new Agent({ keepAlive: true });
  await Promise.all([ask(port, agent), ask(port, agent)]);
  const inFlight = Array.from({ length: 100 }, () => ask(port, agent));
  await delay(150);
  const { stop, ended, close } = watched(server, 8000);
  const start = performance.now();
  stop(0);
  const answers = await Promise.all(inFlight);
  expect(new Set(answers)).toEqual(new Set(["answered"]));
  expect(await ended).toBe(0);
  expect(close).toHaveBeenCalledOnce();
  // An idle connection would hold the server for more than a minute.
  expect(performance.now() - start).toBeLessThan(5000);
  expect(await ask(port, new Agent())).toMatch(/ECONNREFUSED/);
  agent.destroy();
});

/**
 * A hundred clients in a thread of their own, each with a connection of its own. `asked` counts those who have
 * connected and sent their request; `told` tells what became of each.
 */
function clients(port: number) {
  const asked = new Int32Array(new SharedArrayBuffer(4));
  const script = `
    const { connect } = require("node:net");
    const { parentPort, workerData: { port, asked } } = require("node:worker_threads");
    const ask = () => new Promise((resolve) => {
      let heard = "";
      const socket = connect(port, "127.0.0.1").on("data", (part) => (heard += part));
      socket.on("error", (error) => resolve(error.message)).on("close", () => resolve(heard.slice(0, 15)));
      socket.write("GET / HTTP/1.1\\r\\nhost: x\\r\\n\\r\\n", () => {
        Atomics.add(asked, 0, 1);
        Atomics.notify(asked, 0);
      });
    });
    Promise.all(Array.from({ length: 100 }, ask)).then((all) => parentPort.postMessage(all));`;
  const worker = new Worker(script, { eval: true, workerData: { port, asked } });
  const told = new Promise<string[]>((resolve) => worker.once("message", resolve));
  return { asked, told };
}

test("nor is a request forgotten that has come while the server was busy with others", async () => {
  const server = httpServer((_, res) => {
    for (const until = performance.now() + 15; performance.now() < until; );
    res.end("answered");
  });
  const port = await listen(server, "127.0.0.1", 0);
  const { stop, ended } = watched(server, 8000);
  const { asked, told } = clients(port);
  // The server does nothing at all until everyone has asked.
  for (let count = 0; count < 100; count = Atomics.load(asked, 0)) Atomics.wait(asked, 0, count, 10_000);
  stop(0);
  expect([new Set(await told), await ended]).toEqual([new Set(["HTTP/1.1 200 OK"]), 0]);
});

test("the front tells its readers too that the answer is the last one", async () => {
  const asked = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const handle: Handle = async (_, res) => {
    asked.resolve();
    await go.promise;
    res.setHeader("content-type", "text/html");
    res.end("<p>answered</p>");
  };
  const site = () => ({ origin: "http://localhost", loopback: true });
  const server = httpServer(front({ handle, site, trustedProxies: 0 }));
  const port = await listen(server, "127.0.0.1", 0);
  const { stop, ended } = watched(server, 8000);
  const said = fetch(`http://127.0.0.1:${port}/`).then(({ headers }) => headers.get("connection"));
  await asked.promise;
  stop(0);
  go.resolve();
  expect([await said, await ended]).toEqual(["close", 0]);
});

test("an answer given while stopping is the last one of its connection", async () => {
  const { server, port } = await slowServer(200);
  const { stop, ended } = watched(server, 8000);
  const said = fetch(`http://127.0.0.1:${port}/`).then(({ headers }) => headers.get("connection"));
  await delay(100);
  stop(0);
  expect([await said, await ended]).toEqual(["close", 0]);
});

test("a request that never ends is cut off", async () => {
  const { server, port } = await slowServer(60_000);
  const waiting = ask(port, new Agent());
  await delay(100);
  const { stop, ended } = watched(server, 200);
  stop(0);
  expect(await waiting).toMatch(/hang up|ECONNRESET/);
  expect(await ended).toBe(0);
});

test("the second signal does not wait", async () => {
  const { server, port } = await slowServer(60_000);
  const waiting = ask(port, new Agent());
  await delay(100);
  const { stop, exit } = watched(server, 8000);
  stop(0);
  expect(exit).not.toHaveBeenCalled();
  stop(0);
  expect(exit).toHaveBeenCalledWith(1);
  server.closeAllConnections();
  await waiting;
});

test("a database that cannot be closed is told by the exit code", async () => {
  const { server } = await slowServer(0);
  const ended = Promise.withResolvers<number>();
  const close = () => Promise.reject(new Error("disk gone"));
  stopper({ server, close, exit: ended.resolve, patience: 200 })(0);
  expect(await ended.promise).toBe(1);
});
