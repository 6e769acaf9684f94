import { once } from "node:events";
import { Agent, get, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { JoinedAnswer, sendJoined } from "./joined-answer.ts";
import { httpServer } from "./listen.ts";

const head = ["content-type", "text/plain; charset=utf-8", "etag", 'W/"a"', "content-length", "5"];
const body = Buffer.from([0xe4, 0x00, 0xff, 0x0d, 0x0a]);
const joined = new JoinedAnswer(200, head, body);
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Every byte that comes back for some requests over one connection, as text; the date says nothing. */
async function bytes(listener: RequestListener, ...requests: string[]): Promise<string> {
  const server = httpServer(listener).listen(0, "127.0.0.1");
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.end(requests.map((request) => `${request}\r\nHost: localhost\r\n\r\n`).join(""));
  let all = "";
  for await (const chunk of socket.setEncoding("latin1")) all += chunk;
  return all.replaceAll(/Date: .*/g, "Date");
}

const byTheBook: RequestListener = (_, res) => {
  res.writeHead(200, head);
  res.end(body);
};
const quickly: RequestListener = (req, res) => {
  if (!sendJoined(res, joined)) byTheBook(req, res);
};

test("a joined answer is the same bytes as one by the book, also where requests follow each other closely", async () => {
  const asked = ["GET /a HTTP/1.1", "GET /b HTTP/1.1"];
  const said = await bytes(quickly, ...asked);
  expect(said).toBe(await bytes(byTheBook, ...asked));
  expect(said.split("HTTP/1.1 200 OK")).toHaveLength(3);
  expect(said).toContain("Keep-Alive: timeout=75\r\n\r\nä\u0000ÿ\r\n");
});

test("one request at a time leaves joined, again and again on a connection", async () => {
  const joinedOnes: boolean[] = [];
  const server = httpServer((_, res) => {
    joinedOnes.push(sendJoined(res, joined));
  }).listen(0, "127.0.0.1");
  stops.push(() => server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; i < 3; i++) {
    const req = get({ port, host: "127.0.0.1", agent });
    const [res] = await once(req, "response");
    expect(Buffer.concat(await Array.fromAsync(res))).toEqual(body);
  }
  agent.destroy();
  expect(joinedOnes).toEqual([true, true, true]);
});

test("the date is that of the answer", async () => {
  const server = httpServer(quickly).listen(0, "127.0.0.1");
  stops.push(() => server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const date = (await fetch(`http://127.0.0.1:${port}/`)).headers.get("date") ?? "";
  expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(5000);
});

test.each([
  ["HEAD", "HEAD /a HTTP/1.1", joined],
  ["a client of HTTP/1.0", "GET /a HTTP/1.0", joined],
  ["a client that wants to leave", "GET /a HTTP/1.1\r\nConnection: close", joined],
  ["an answer without a body", "GET /a HTTP/1.1", new JoinedAnswer(304, head, Buffer.alloc(0))],
])("%s is left to Node", async (_, request, what) => {
  const sent: boolean[] = [];
  await bytes((__, res) => {
    sent.push(sendJoined(res, what));
    res.end();
  }, request);
  expect(sent).toEqual([false]);
});

test("so is an answer that has other headers already", async () => {
  const sent: boolean[] = [];
  await bytes((_, res) => {
    res.setHeader("x-request-id", "1");
    sent.push(sendJoined(res, joined));
    res.end();
  }, "GET /a HTTP/1.1");
  expect(sent).toEqual([false]);
});
