import { describe, expect, test } from "vitest";
import { requestContext } from "#lib/request-context.ts";
import type { Handle } from "./exchange.ts";
import { ask, htmlPage, postForm, startFront } from "./testing.ts";

const page = `<!DOCTYPE html><html><body><form method="POST"><input type="hidden" name="form" value="comment"/>
<input type="hidden" name="token" value="fresh"/><textarea name="body"></textarea></form></body></html>`;
const typed = { form: "comment", token: "old", body: "Two lines\nof mine" };

function failure(): Error {
  return Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
}

/** As Next: it tells the instrumentation of the error, and answers 500 by itself. */
const full: Handle = async (_, res) => {
  requestContext()?.note?.(new Error("Failed query", { cause: failure() }), {});
  res.statusCode = 500;
  res.end("Internal Server Error");
};
const broken: Handle = async (_, res) => {
  requestContext()?.note?.(new Error("a rule of ours"), {});
  res.statusCode = 500;
  res.end("Internal Server Error");
};
const onPost =
  (posted: Handle): Handle =>
  (req, res) =>
    req.method === "POST" ? posted(req, res) : htmlPage(page)(req, res);

describe("while the database takes nothing", () => {
  test("a form comes back with its text, a way to send it again, and a time to do so", async () => {
    const reply = await postForm(await startFront(onPost(full)), "/news/story", typed);
    expect(reply.status).toBe(503);
    expect(reply.headers["retry-after"]).toBe("10");
    expect(reply.text).toContain("Nothing can be saved at the moment");
    expect(reply.text).toContain(">\nTwo lines\r\nof mine</textarea>".replace("\r", ""));
    expect(reply.text).toContain('name="token" value="fresh"');
    expect(reply.text).toContain("<button>Send again</button>");
  });

  test("a page that needs it is the front's own", async () => {
    const reply = await ask(await startFront(full), "/admin/articles");
    expect([reply.status, reply.headers["retry-after"]]).toEqual([503, "10"]);
    expect(reply.text).toContain("Nothing can be saved at the moment");
  });

  test("so is one for which Next throws", async () => {
    const throwing: Handle = () => Promise.reject(failure());
    expect((await ask(await startFront(throwing), "/api/uploads")).status).toBe(503);
  });

  test.each([
    ["/admin/articles", { "next-action": "x" }],
    ["/api/uploads", {}],
  ])("a program is told by the status: %s", async (path, headers) => {
    const reply = await postForm(await startFront(full), path, typed, headers);
    expect([reply.status, reply.headers["retry-after"]]).toEqual([503, "10"]);
  });
});

test("an error of ours stays one, however often it is tried again", async () => {
  const port = await startFront(onPost(broken));
  expect((await postForm(port, "/", typed)).status).toBe(500);
  expect((await postForm(port, "/api/uploads", typed)).status).toBe(500);
});
