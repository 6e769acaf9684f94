import { once } from "node:events";
import { rmSync, truncateSync, utimesSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import sharp from "sharp";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { accepted, someone } from "#features/articles/testing.ts";
import { addMedia } from "#features/media/mutations.ts";
import { mediaFile } from "#features/media/queries.ts";
import { newId } from "#lib/id.ts";
import { log } from "#lib/log.ts";
import { ask, startFront } from "./testing.ts";

useTestDatabase();

const toNext = vi.fn(async () => undefined);
const modified = "Sun, 01 Nov 2026 10:00:00 GMT";

let port: number;
let path: string;
let file: string;
let whole: Buffer;
let etag: string;

beforeEach(async () => {
  const canvas = { width: 60, height: 40, channels: 3, background: "#a62b4a" } as const;
  const bytes = await sharp({ create: canvas }).jpeg().toBuffer();
  const added = accepted(await addMedia(await someone("author"), { bytes, fileName: "a.jpg" }));
  path = added.address;
  const contentHash = path.split("/").at(-1)?.replace(".webp", "") ?? "";
  file = mediaFile({ id: added.id, contentHash });
  utimesSync(file, new Date(modified), new Date(modified));
  whole = await readFile(file);
  etag = `"${contentHash}"`;
  toNext.mockClear();
  port = await startFront(toNext);
});

const asked = (headers: Record<string, string> = {}, method = "GET") => ask(port, path, { headers, method });

test("a picture comes whole, for good, as what it is and as nothing else", async () => {
  const { status, headers, bytes } = await asked();
  expect([status, bytes.equals(whole)]).toEqual([200, true]);
  expect(headers).toMatchObject({
    "content-type": "image/webp",
    "content-length": String(whole.length),
    "cache-control": "public, max-age=31536000, immutable",
    "accept-ranges": "bytes",
    "last-modified": modified,
    "x-content-type-options": "nosniff",
    etag,
  });
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(toNext).not.toHaveBeenCalled();
});

test("HEAD says the same without the bytes", async () => {
  const [get, head] = [await asked(), await asked({}, "HEAD")];
  const same = ({ headers }: typeof get) => ({ ...headers, date: "", "x-request-id": "" });
  expect([head.status, head.bytes.length]).toEqual([200, 0]);
  expect(same(head)).toEqual(same(get));
});

describe("a part", () => {
  test.each([
    ["bytes=0-9", 0, 10],
    ["bytes=10-", 10, undefined],
    ["bytes=-7", -7, undefined],
    ["bytes=0-999999", 0, undefined],
    ["bytes=5-5", 5, 6],
    ["bytes=-999999", 0, undefined],
    ["bytes=0-9 ", 0, 10],
    ["bytes=0-4,5-9", 0, 10],
  ])("%s", async (range, from, to) => {
    const { status, headers, bytes } = await asked({ range });
    const part = whole.subarray(from, to);
    expect([status, bytes.equals(part)]).toEqual([206, true]);
    const start = from < 0 ? whole.length + from : from;
    expect(headers["content-range"]).toBe(`bytes ${start}-${start + part.length - 1}/${whole.length}`);
    expect(headers["content-length"]).toBe(String(part.length));
  });

  test("HEAD says how long it would be", async () => {
    const { status, headers, bytes } = await asked({ range: "bytes=0-9" }, "HEAD");
    expect([status, headers["content-length"], bytes.length]).toEqual([206, "10", 0]);
  });

  test.each([
    "bytes=0-1,10-11",
    "bytes=a-b",
    "bytes=",
    "bytes",
    "bytes=--5",
    "items=0-5",
    `bytes=${Array.from({ length: 500 }, (_, i) => `${i * 9}-${i * 9}`).join(",")}`,
  ])("%s is answered with all of it", async (range) => {
    const { status, headers, bytes } = await asked({ range });
    expect([status, bytes.equals(whole), headers["content-range"]]).toEqual([200, true, undefined]);
  });

  test.each(["bytes=999999-", "bytes=999999-1000000", "bytes=-0", "bytes=9-3"])(
    "%s is not there",
    async (range) => {
      const { status, headers, text } = await asked({ range });
      expect([status, headers["content-range"]]).toEqual([416, `bytes */${whole.length}`]);
      expect(headers).toMatchObject({ "content-type": "text/plain; charset=utf-8" });
      expect([headers["cache-control"], headers.etag, headers["last-modified"]]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(text).toMatch(/part/);
    },
  );

  test.each([
    ["its tag", () => etag, 206],
    ["its date", () => modified, 206],
    ["another tag", () => '"other"', 200],
    ["an older date", () => "Sat, 31 Oct 2026 10:00:00 GMT", 200],
    ["nonsense", () => "yesterday", 200],
  ])("of the file that bears %s", async (_, known, status) => {
    const answer = await asked({ range: "bytes=0-9", "if-range": known() });
    expect([answer.status, answer.bytes.length]).toEqual([status, status === 206 ? 10 : whole.length]);
  });
});

describe("what the client has already", () => {
  const cases: [Record<string, string>, number][] = [
    [{ "if-none-match": "ETAG" }, 304],
    [{ "if-none-match": '"a", W/ETAG' }, 304],
    [{ "if-none-match": "*" }, 304],
    [{ "if-none-match": '"a"' }, 200],
    [{ "if-modified-since": modified }, 304],
    [{ "if-modified-since": "Sat, 31 Oct 2026 10:00:00 GMT" }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    // The tag is the better witness.
    [{ "if-none-match": '"a"', "if-modified-since": modified }, 200],
    [{ "if-match": '"a"' }, 412],
    [{ "if-unmodified-since": "Sat, 31 Oct 2026 10:00:00 GMT" }, 412],
  ];
  test.each(cases)("%j: %i", async (headers, status) => {
    const said = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("ETAG", etag)]),
    );
    const answer = await asked(said);
    expect(answer.status).toBe(status);
    if (status !== 304) return;
    expect(answer.bytes.length).toBe(0);
    expect(answer.headers).toMatchObject({ etag, "cache-control": "public, max-age=31536000, immutable" });
    expect(answer.headers["content-type"]).toBeUndefined();
  });
});

describe("nothing else is there", () => {
  const id = () => path.split("/")[2];
  const name = () => path.split("/")[3];
  const tricks: [string, () => string, number][] = [
    ["another picture", () => `/media/${newId()}/${name()}`, 404],
    ["the folder", () => `/media/${id()}`, 404],
    ["the folder with a slash", () => `/media/${id()}/`, 404],
    ["all folders", () => "/media/", 404],
    ["a doubled slash", () => `/media//${id()}/${name()}`, 404],
    ["a name with another ending", () => path.replace(".webp", ".svg"), 404],
    ["a name in capitals", () => path.toUpperCase().replace("/MEDIA", "/media"), 404],
    ["an escaped letter", () => path.replace(/\.webp$/, "%2ewebp"), 404],
    ["the database", () => `/media/../masthead.db`, 400],
    ["the database, escaped", () => "/media/%2e%2e/masthead.db", 400],
    ["the database, escaped with its slash", () => "/media/..%2fmasthead.db", 400],
    ["the database, escaped twice", () => "/media/%252e%252e/masthead.db", 404],
    ["the database, overlong", () => "/media/%c0%ae%c0%ae/masthead.db", 400],
    ["the database, behind a backslash", () => "/media/..%5cmasthead.db", 400],
    ["the database, behind the folder", () => `/media/${id()}/../../masthead.db`, 400],
    ["a NUL", () => `${path}%00`, 400],
    ["a NUL before the ending", () => path.replace(".webp", "%00.webp"), 400],
    ["a semicolon", () => `${path};.html`, 404],
    ["a very long name", () => `/media/${id()}/${"a".repeat(8000)}.webp`, 404],
  ];
  test.each(tricks)("%s", async (_, trick, status) => {
    const answer = await ask(port, trick());
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeGreaterThan(20);
    expect(answer.headers["cache-control"] ?? "").not.toContain("immutable");
    expect(toNext).not.toHaveBeenCalled();
  });

  test("an address that the picture had before it was replaced leads to what it is now", async () => {
    const earlier = `/media/${id()}/${"0".repeat(64)}.webp`;
    for (const address of [earlier, earlier.replace("0".repeat(48), "")]) {
      const { status, headers } = await ask(port, address);
      expect([status, headers.location, headers["cache-control"]]).toEqual([302, path, "public, max-age=60"]);
    }
  });

  test("a file that has been lost is not there either, and the log says so", async () => {
    const wrote = vi.spyOn(log(), "error").mockImplementation(() => undefined);
    rmSync(file);
    const { status, headers } = await asked();
    expect([status, headers["content-type"], headers.etag]).toEqual([
      404,
      "text/plain; charset=utf-8",
      undefined,
    ]);
    expect(wrote).toHaveBeenCalledOnce();
    wrote.mockRestore();
  });
});

test("it is read as fast as it is taken: of a large file little lies in memory", async () => {
  // Sparse: large without being written.
  const large = 300 * 1024 * 1024;
  truncateSync(file, large);
  const req = request({ port, host: "127.0.0.1", path }).end();
  const [res] = await once(req, "response");
  await once(res, "readable");
  expect(res.headers["content-length"]).toBe(String(large));
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(large / 3);
  req.destroy();
});
