import { Agent, get, type IncomingMessage, type Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
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

/** A client and soon after it 99 others, in a thread of their own, each with a connection of its own. */
function clients(port: number): Promise<string[]> {
  const script = `
    const { get, Agent } = require("node:http");
    const { parentPort, workerData } = require("node:worker_threads");
    const ask = () => new Promise((resolve) => {
      get({ port: workerData, host: "127.0.0.1", agent: new Agent({ keepAlive: true }) }, (res) => {
        res.resume().on("end", () => resolve(res.headers.connection));
      }).on("error", (error) => resolve(error.message));
    });
    const first = ask();
    setTimeout(async () => {
      const others = Array.from({ length: 99 }, ask);
      parentPort.postMessage(await Promise.all([first, ...others]));
    }, 300);`;
  return new Promise((resolve) =>
    new Worker(script, { eval: true, workerData: port }).once("message", resolve),
  );
}

test("nor is a request forgotten that has come while the server was busy with others", async () => {
  const first = Promise.withResolvers<void>();
  const server = httpServer((_, res) => {
    first.resolve();
    for (const until = performance.now() + 15; performance.now() < until; );
    res.end("answered");
  });
  const port = await listen(server, "127.0.0.1", 0);
  const { stop, ended } = watched(server, 8000);
  const answers = clients(port);
  await first.promise;
  // The others connect and ask during this.
  for (const until = performance.now() + 1000; performance.now() < until; );
  stop(0);
  const count = (await answers).filter((answer) => ["close", "keep-alive"].includes(answer)).length;
  expect([count, await ended]).toEqual([100, 0]);
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
