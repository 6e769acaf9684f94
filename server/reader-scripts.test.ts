import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { readerScripts } from "./reader-scripts.ts";
import { ask, htmlPage, someMemory, startFront } from "./testing.ts";

const folder = await mkdtemp(join(tmpdir(), "masthead-scripts-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
await writeFile(join(folder, "theme.js"), "theme();");
await writeFile(join(folder, "reader.js"), "reader();".repeat(100));
const scripts = await readerScripts(folder);

function requestFor(headers: IncomingMessage["headers"]): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers });
}

const [, reader = ""] = /src="([^"]+)"/.exec(scripts.head) ?? [];
const page = htmlPage(
  "<!DOCTYPE html><html><head><title>a</title></head><body><script>next()</script>b</body></html>",
);

test("a reader page begins with ours, and no other script is left", async () => {
  const port = await startFront(page, { scripts });
  expect((await ask(port, "/culture")).text).toBe(
    `<!DOCTYPE html><html><head><script>theme();</script><script src="${reader}" defer></script><title>a</title></head><body>b</body></html>`,
  );
});

test("the policy of reader pages, rendered or remembered, allows the script that stands in them by its hash", async () => {
  const hash = createHash("sha256").update("theme();").digest("base64");
  for (const memory of [undefined, someMemory()]) {
    const port = await startFront(page, { scripts, memory });
    const policy = (await ask(port, "/culture")).headers["content-security-policy"];
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  }
});

test("the admin has Next's alone", async () => {
  const port = await startFront(page, { scripts });
  const { text, headers } = await ask(port, "/admin/articles");
  expect(text).not.toContain("theme();");
  expect(text).not.toContain(reader);
  expect(headers["content-security-policy"]).not.toContain("sha256");
});

test("they are kept for good where the address names their bytes, and shortly under an older one", async () => {
  const port = await startFront(page, { scripts });
  for (const [path, words, keeping] of [
    [reader, "reader();".repeat(100), "public, max-age=31536000, immutable"],
    ["/reader.0ld.js", "reader();".repeat(100), "public, max-age=300"],
  ] as const) {
    const { status, text, headers } = await ask(port, path);
    expect([status, text, headers["cache-control"]]).toEqual([200, words, keeping]);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "x-content-type-options": "nosniff",
      vary: "accept-encoding",
    });
  }
});

test.each([
  ["gzip", gunzipSync],
  ["br", brotliDecompressSync],
] as const)("they are ready in %s", async (coding, unpack) => {
  const answer = scripts.answer(reader, requestFor({ "accept-encoding": coding }));
  expect(answer?.headers["content-encoding"]).toBe(coding);
  expect(unpack(answer?.body ?? "").toString()).toBe("reader();".repeat(100));
});

test("a browser that has one hears so", async () => {
  const port = await startFront(page, { scripts });
  const { etag = "" } = (await ask(port, reader)).headers;
  const again = await ask(port, reader, { headers: { "if-none-match": etag } });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test.each(["/reader.js", "/reader..js", "/readers.abc.js", "/reader.abc.js.map", "/x/reader.abc.js"])(
  "%s is none of them",
  (path) => expect(scripts.answer(path, requestFor({}))).toBeUndefined(),
);

test("they are read and not written", async () => {
  const port = await startFront(page, { scripts });
  expect((await ask(port, reader, { method: "POST" })).status).toBe(405);
  expect((await ask(port, reader, { method: "HEAD" })).text).toBe("");
});
