import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import type { Handle } from "./exchange.ts";
import { startFront } from "./testing.ts";

/** Says what Next was asked, and echoes every body. */
function echo() {
  const asked: string[] = [];
  const handle: Handle = async (req, res) => {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part);
    asked.push(`${req.method} ${req.url}`);
    res.setHeader("content-type", "text/html");
    res.end(`<p>${req.method} ${req.url} ${Buffer.concat(parts).toString("latin1")}</p>`);
  };
  return { asked, handle };
}

/** Sends these bytes, then half a request that nobody answers; everything that comes back before the end. */
async function exchange(text: string) {
  const { asked, handle } = echo();
  const port = await startFront(handle);
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket
    .on("error", () => undefined)
    .on("data", (part) => {
      heard += part.toString("latin1");
    });
  socket.write(text.replaceAll("{host}", `localhost:${port}`), "latin1");
  // What is left open for more is closed from here, once all of it has been answered.
  socket.end();
  await closed;
  const statuses = [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return { asked, heard, statuses };
}

const smuggled = "GET /admin/smuggled HTTP/1.1\r\nhost: {host}\r\n\r\n";
const head =
  "POST /news/rain HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\ncontent-type: multipart/form-data; boundary=b\r\n";
const form = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
const chunked = `${form.length.toString(16)}\r\n${form}\r\n0\r\n\r\n`;

describe("a request that two programs may read in two ways is refused, with its connection", () => {
  const length = `content-length: ${form.length}\r\n`;
  test.each([
    ["a length and chunks", `${head}${length}transfer-encoding: chunked\r\n\r\n${chunked}`],
    ["chunks and a length", `${head}transfer-encoding: chunked\r\n${length}\r\n${chunked}`],
    [
      "a length of nothing and chunks",
      `${head}content-length: 0\r\ntransfer-encoding: chunked\r\n\r\n${chunked}`,
    ],
    ["two lengths", `${head}${length}content-length: 0\r\n\r\n${form}`],
    ["the same length twice", `${head}${length}${length}\r\n${form}`],
    ["two lengths in one line", `${head}content-length: ${form.length}, ${form.length}\r\n\r\n${form}`],
    ["a length with a sign", `${head}content-length: +${form.length}\r\n\r\n${form}`],
    ["a length below nothing", `${head}content-length: -1\r\n\r\n${form}`],
    ["a length in another notation", `${head}content-length: 0x${form.length.toString(16)}\r\n\r\n${form}`],
    ["a length beyond all numbers", `${head}content-length: 99999999999999999999999\r\n\r\n${form}`],
    ["a space before the colon", `${head}content-length : ${form.length}\r\n\r\n${form}`],
    ["a coding that is none", `${head}transfer-encoding: xchunked\r\n\r\n${chunked}`],
    ["a coding after chunks", `${head}transfer-encoding: chunked, identity\r\n\r\n${chunked}`],
    ["chunks twice", `${head}transfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n${chunked}`],
    ["a header over two lines", `${head}x-a: 1\r\n content-length: ${form.length}\r\n${length}\r\n${form}`],
    ["a coding over two lines", `${head}transfer-encoding:\r\n chunked\r\n\r\n${chunked}`],
    ["lines that end in one character", `${head.replaceAll("\r", "")}${length.replace("\r", "")}\n${form}`],
    ["a line feed inside of a header", `${head}x-a: 1\nx-b: 2\r\n${length}\r\n${form}`],
    ["a carriage return inside of a header", `${head}x-a: 1\rx-b: 2\r\n${length}\r\n${form}`],
    ["a zero inside of a header", `${head}x-a: 1\0\r\n${length}\r\n${form}`],
    [
      "chunks whose lines end in one character",
      `${head}transfer-encoding: chunked\r\n\r\n${chunked.replace("\r\n", "\n")}`,
    ],
    ["a chunk with a sign", `${head}transfer-encoding: chunked\r\n\r\n+${chunked}`],
    [
      "a chunk that is longer than it says",
      `${head}transfer-encoding: chunked\r\n\r\n1\r\n${form}\r\n0\r\n\r\n`,
    ],
    [
      "a chunk with kilobytes of remarks",
      `${head}transfer-encoding: chunked\r\n\r\n${chunked.replace("\r\n", `;${"x".repeat(40_000)}\r\n`)}`,
    ],
    ["a page with a body", `GET /news/rain HTTP/1.1\r\nhost: {host}\r\ncontent-length: 6\r\n\r\nabcdef`],
    [
      "a page with chunks",
      `GET /news/rain HTTP/1.1\r\nhost: {host}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    [
      "a page with chunks of an older day",
      "GET /news/rain HTTP/1.0\r\nhost: {host}\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    [
      "a form with chunks of an older day",
      `${head.replace("1.1", "1.0")}transfer-encoding: chunked\r\n\r\n${chunked}`,
    ],
    ["no host", "GET /news/rain HTTP/1.1\r\n\r\n"],
    ["two hosts", "GET /news/rain HTTP/1.1\r\nhost: {host}\r\nhost: evil.example\r\n\r\n"],
    ["an address with another host", "GET http://evil.example/ HTTP/1.1\r\nhost: {host}\r\n\r\n"],
    ["a request of an older day", "GET /news/rain\r\n\r\n"],
    ["a request of a newer day", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["a tunnel", "CONNECT evil.example:80 HTTP/1.1\r\nhost: evil.example:80\r\n\r\n"],
  ])("%s", async (_, text) => {
    const { asked, statuses, heard } = await exchange(text + smuggled + smuggled);
    expect(asked).not.toContain("POST /news/rain");
    expect(asked).not.toContain("GET /news/rain");
    expect(statuses.length).toBeLessThanOrEqual(1);
    for (const status of statuses) expect([400, 413, 431]).toContain(status);
    expect(heard).not.toContain("smuggled");
  });
});

describe("requests on one connection are answered one by one", () => {
  const length = `content-length: ${form.length}\r\n`;
  const bodyOf = (path: string) => `<p>POST ${path} ${form}</p>`;

  test("each with its own body, in the order in which they were sent", async () => {
    const requests = ["/a", "/b", "/c"].map(
      (path) => `${head.replace("/news/rain", path)}${length}\r\n${form}`,
    );
    const { asked, heard, statuses } = await exchange(requests.join(""));
    expect([asked, statuses]).toEqual([
      ["POST /a", "POST /b", "POST /c"],
      [200, 200, 200],
    ]);
    const places = ["/a", "/b", "/c"].map((path) => heard.indexOf(bodyOf(path)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("however a body is cut into chunks, and whatever is remarked on them", async () => {
    const inChunks = [...form].map((letter) => `1;a="b c"\r\n${letter}\r\n`).join("");
    const text = `${head}transfer-encoding: chunked\r\n\r\n${inChunks}0\r\nx-a: 1\r\n\r\n`;
    const { asked, heard } = await exchange(`${text}GET /after HTTP/1.1\r\nhost: {host}\r\n\r\n`);
    expect(asked).toEqual(["POST /news/rain", "GET /after"]);
    expect(heard).toContain(bodyOf("/news/rain"));
  });

  test("a body that looks like a request is a body", async () => {
    const text = form.replace("1\r\n", `${smuggled.replace("{host}", "h")}\r\n`);
    const { asked, statuses } = await exchange(`${head}content-length: ${text.length}\r\n\r\n${text}`);
    expect([asked, statuses]).toEqual([["POST /news/rain"], [200]]);
  });

  test("what is refused unread does not become the next request", async () => {
    const long = "x".repeat(2_000_000) + smuggled;
    const { asked, statuses } = await exchange(`${head}content-length: ${long.length}\r\n\r\n${long}`);
    expect([asked, statuses]).toEqual([[], [413]]);
  });

  test("nobody is handed over to another protocol", async () => {
    const upgrade = "connection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABk\r\n\r\n";
    const { asked, statuses } = await exchange(`GET /a HTTP/1.1\r\nhost: {host}\r\n${upgrade}`);
    expect([asked, statuses]).toEqual([["GET /a"], [200]]);
  });

  test("another method in a header changes nothing", async () => {
    const override =
      "x-http-method-override: POST\r\nx-method-override: DELETE\r\nx-http-method: PUT\r\n\r\n";
    const { asked } = await exchange(`GET /a HTTP/1.1\r\nhost: {host}\r\n${override}`);
    expect(asked).toEqual(["GET /a"]);
  });
});
