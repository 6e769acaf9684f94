import { describe, expect, test, vi } from "vitest";
import { ask, htmlPage, postForm, startFront } from "./testing.ts";

/** A multipart body of so many parts; a part is small so that many fit into what a route reads. */
function manyParts(count: number, head = 'Content-Disposition: form-data; name="a"'): string {
  return `${`--b\r\n${head}\r\n\r\n1\r\n`.repeat(count)}--b--\r\n`;
}

async function post(path: string, body: string, more: Record<string, string> = {}) {
  const handle = vi.fn(htmlPage("<p>done</p>"));
  const port = await startFront(handle);
  const headers = {
    origin: `http://localhost:${port}`,
    "content-type": "multipart/form-data; boundary=b",
    "content-length": String(Buffer.byteLength(body)),
    ...more,
  };
  const reply = await ask(port, path, { method: "POST", body, headers });
  return { status: reply.status, text: reply.text, reached: handle.mock.calls.length };
}

describe("a head that is too much never reaches Next", () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`x-${i}`, "1"]));
  test.each<[string, number, string, Record<string, string>]>([
    ["an address of ten thousand letters", 414, `/${"a".repeat(10_000)}`, {}],
    ["a query of ten thousand letters", 414, `/search?q=${"a".repeat(10_000)}`, {}],
    ["a hundred and twenty headers", 431, "/", many],
    ["a hundred and twenty headers for the admin", 431, "/admin/articles", many],
    ["sixty-four kilobytes of headers", 431, "/", { cookie: "a".repeat(64 * 1024) }],
  ])("%s: %i", async (_, status, path, headers) => {
    const handle = vi.fn(htmlPage("<p>done</p>"));
    const port = await startFront(handle);
    const reply = await ask(port, path, { headers });
    expect([reply.status, handle.mock.calls.length]).toEqual([status, 0]);
    expect((await ask(port, "/")).status).toBe(200);
  });

  test.each(["gzip", "br", "deflate", "x-anything", "identity, gzip"])(
    "a body in %s is refused",
    async (coding) => {
      for (const path of ["/news/rain", "/admin/articles", "/api/uploads", "/api/auth/signout"]) {
        const { status, reached } = await post(path, manyParts(1), { "content-encoding": coding });
        expect([path, status, reached]).toEqual([path, 415, 0]);
      }
    },
  );

  test("a body that says that it is not coded is taken", async () => {
    expect((await post("/news/rain", manyParts(1), { "content-encoding": "identity" })).status).toBe(200);
  });
});

describe("a body that is too much never reaches Next", () => {
  test.each([
    ["fifty thousand parts", manyParts(50_000), 413],
    ["a hundred thousand fields", manyParts(100_000), 413],
    ["a thousand and one parts", manyParts(1001), 413],
    ["a part with a head of ten kilobytes", manyParts(1, `Content-Disposition: ${"x".repeat(10_000)}`), 400],
    ["a part without a head", "--b\r\n--b\r\n--b--\r\n", 400],
    ["a part whose head has no end", `--b\r\n${"x: y\r\n".repeat(10_000)}--b--\r\n`, 400],
  ])("%s", async (_, body, status) => {
    for (const more of [{}, { "next-action": "40".padEnd(42, "0") }]) {
      const reply = await post("/admin/articles", body, more);
      expect([reply.status, reply.reached]).toEqual([status, 0]);
    }
  });

  const deep = "[".repeat(100_000);
  const asData = { "content-type": "text/plain;charset=UTF-8", "next-action": "40".padEnd(42, "0") };
  const field = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--b--\r\n`;
  test.each<[string, string, Record<string, string>]>([
    ["lists in lists", deep, asData],
    ["objects in objects", `${'{"a":'.repeat(500)}1`, asData],
    ["after a string with brackets and quotes", `["\\"]]]]", ${deep}`, asData],
    ["in the part of a form", field("0", deep), { "next-action": "40".padEnd(42, "0") }],
    ["in the bound arguments of a form", field("$ACTION_1:0", deep), {}],
  ])("%s", async (_, body, more) => {
    expect(await post("/admin/articles", body, more)).toMatchObject({ status: 400, reached: 0 });
  });

  test.each<[string, string, Record<string, string>]>([
    ["brackets in a text", JSON.stringify([deep]), asData],
    ["brackets in a field that a person fills", field("body", deep), {}],
    ["as many lists as there are, side by side", `[${"[],".repeat(10_000)}[]]`, asData],
  ])("but %s are nothing to fear", async (_, body, more) => {
    expect(await post("/admin/articles", body, more)).toMatchObject({ status: 200, reached: 1 });
  });

  test("all that is refused for its size or shape is not read for its words either", async () => {
    const port = await startFront(htmlPage("<p>done</p>"));
    const body = manyParts(20_000);
    const headers = {
      origin: "https://evil.example",
      "content-type": "multipart/form-data; boundary=b",
      "content-length": String(body.length),
    };
    const { status, text } = await ask(port, "/news/rain", { method: "POST", body, headers });
    expect(status).toBe(403);
    expect(text).not.toContain("<textarea");
    const pairs = "a=1&".repeat(200_000);
    const urlencoded = {
      ...headers,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(pairs.length),
    };
    const other = await ask(port, "/news/rain", { method: "POST", body: pairs, headers: urlencoded });
    expect(other.status).toBe(403);
    expect(other.text).not.toContain("<textarea");
  });

  test("a form of a thousand fields is taken", async () => {
    const port = await startFront(htmlPage("<p>done</p>"));
    const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, "1"]));
    expect((await postForm(port, "/admin/articles", fields)).status).toBe(200);
  });
});
