import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { shiftClock } from "#lib/clock.ts";
import { BuildFiles } from "./build-files.ts";
import { ask, startFront } from "./testing.ts";

const script = `console.log(${JSON.stringify("ink and rain ".repeat(400))});`;
const font = Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919) % 256));

let home: string;
let port: number;
const toNext = vi.fn(async () => undefined);

function put(name: string, content: string | Buffer): void {
  const file = join(home, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "masthead-build-"));
  put("new/chunks/a-1.js", script);
  put("new/chunks/b.css", "p{color:red}");
  put("new/media/ink.woff2", font);
  put("old/chunks/gone.js", "old");
  put("old/chunks/a-1.js", "the same name means the same content: this build comes second");
  put("secret.js", "secret");
  toNext.mockClear();
  const files = new BuildFiles(() => ["new", "old", "missing"].map((name) => join(home, name)));
  port = await startFront(toNext, { files });
});
afterEach(() => {
  shiftClock(0);
  rmSync(home, { recursive: true });
});

const asked = (name: string, headers: Record<string, string> = {}, method = "GET") =>
  ask(port, `/_next/static/${name}`, { headers, method });

describe("a script", () => {
  test.each([
    [undefined, undefined, (bytes: Buffer) => bytes],
    ["gzip, deflate", "gzip", gunzipSync],
    ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
    ["identity", undefined, (bytes: Buffer) => bytes],
  ])("for a client that takes %s", async (accepted, coding, unpack) => {
    const answer = await asked(
      "chunks/a-1.js",
      accepted === undefined ? {} : { "accept-encoding": accepted },
    );
    expect(answer.status).toBe(200);
    expect(unpack(answer.bytes).toString()).toBe(script);
    expect(answer.headers["content-encoding"]).toBe(coding);
    expect(answer.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "content-length": String(answer.bytes.length),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      vary: "accept-encoding",
    });
    if (coding) expect(answer.bytes.length).toBeLessThan(script.length / 10);
    expect(toNext).not.toHaveBeenCalled();
  });

  test("has a tag for each coding, and by it is not sent twice", async () => {
    const codings = ["identity", "gzip", "br"];
    const tags = await Promise.all(
      codings.map(
        async (coding) => (await asked("chunks/a-1.js", { "accept-encoding": coding })).headers.etag ?? "",
      ),
    );
    expect(new Set(tags).size).toBe(3);
    const known = { "accept-encoding": "br", "if-none-match": tags[2] ?? "" };
    const again = await asked("chunks/a-1.js", known);
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, tags[2]]);
    expect(again.headers).toMatchObject({ vary: "accept-encoding" });
    expect(again.headers["content-length"]).toBeUndefined();
    const other = await asked("chunks/a-1.js", { ...known, "if-none-match": tags[1] ?? "" });
    expect(other.status).toBe(200);
  });

  test("HEAD says the same without the bytes", async () => {
    const head = await asked("chunks/a-1.js", { "accept-encoding": "br" }, "HEAD");
    const get = await asked("chunks/a-1.js", { "accept-encoding": "br" });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  });
});

test("what is packed already goes out as it is", async () => {
  const { headers, bytes } = await asked("media/ink.woff2", { "accept-encoding": "br, gzip" });
  expect([headers["content-type"], headers["content-encoding"]]).toEqual(["font/woff2", undefined]);
  expect(bytes.equals(font)).toBe(true);
});

test("files of another build that is still there are served, and what both have is of this one", async () => {
  expect((await asked("chunks/gone.js")).text).toBe("old");
  expect((await asked("chunks/a-1.js")).text).toBe(script);
});

test("a build that is made later is found after a while, one that was cleared away is not missed", async () => {
  expect((await asked("chunks/later.js")).status).toBe(404);
  put("new/chunks/later.js", "later");
  expect((await asked("chunks/later.js")).status).toBe(404);
  shiftClock(11_000);
  expect((await asked("chunks/later.js")).text).toBe("later");
  rmSync(join(home, "old"), { recursive: true });
  expect((await asked("chunks/gone.js")).status).toBe(404);
});

describe("nothing else is there", () => {
  test.each([
    ["chunks/nothing.js", 404],
    ["chunks", 404],
    ["chunks/", 404],
    ["", 404],
    ["../secret.js", 400],
    ["%2e%2e/secret.js", 400],
    ["%252e%252e/secret.js", 404],
    ["..%2fsecret.js", 400],
    ["..%5csecret.js", 400],
    ["%c0%ae%c0%ae/secret.js", 400],
    ["chunks/../../secret.js", 400],
    ["chunks//a-1.js", 404],
    ["chunks/a-1.js%00", 400],
    ["chunks/a-1%2ejs", 404],
    ["constructor", 404],
    ["__proto__", 404],
    [`chunks/${"a".repeat(8000)}.js`, 404],
  ])("%s", async (name, status) => {
    const answer = await asked(name);
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeGreaterThan(20);
    expect(answer.text).not.toContain("secret");
    expect(answer.headers["cache-control"] ?? "").not.toContain("immutable");
    expect(toNext).not.toHaveBeenCalled();
  });
});
