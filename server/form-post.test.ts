import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { setStatus } from "#lib/request-context.ts";
import type { Handle } from "./exchange.ts";
import { ask, form, htmlPage, postForm, startFront } from "./testing.ts";

const page = `<!DOCTYPE html><html><body><form action="" encType="multipart/form-data" method="POST">
<input type="hidden" name="$ACTION_KEY" value="fresh-key"/><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;new&quot;}"/>
<input type="hidden" name="form" value="comment"/><input type="hidden" name="token" value="fresh-token"/>
<input type="hidden" name="version" value="9"/><input name="authorName"/><input name="website"/><textarea name="body"></textarea>
<input type="password" name="password"/></form></body></html>`;

const typed = {
  $ACTION_KEY: "old-key",
  form: "comment",
  token: "old-token",
  version: "7",
  password: "hunter2",
  authorName: "Ann",
  website: "",
  body: '"Long" text\n</textarea><script>alert(1)</script>',
};

/** Next with a page that has a form, and an answer to what is posted. */
function withForm(posted: Handle): Handle {
  return (req, res) => (req.method === "POST" ? posted(req, res) : htmlPage(page)(req, res));
}

function plain(status: number, text: string): Handle {
  return async (_, res) => {
    res.statusCode = status;
    res.setHeader("content-type", "text/plain");
    res.end(text);
  };
}

/** A client that says only what it is told to, and tells how the connection ended. */
function talk(port: number, length: string) {
  const answer = Promise.withResolvers<string>();
  const end = Promise.withResolvers<{ error: string | undefined; status: string }>();
  const socket = connect(port, "127.0.0.1");
  let text = "";
  let error: string | undefined;
  socket.on("data", (part) => {
    text += part;
    answer.resolve(text);
  });
  socket.on("error", (failure) => {
    error = failure.message;
  });
  socket.on("close", () => end.resolve({ error, status: text.slice(0, text.indexOf("\r")) }));
  const head = ["POST / HTTP/1.1", `host: localhost:${port}`, `origin: http://localhost:${port}`];
  socket.write(`${[...head, "content-type: multipart/form-data; boundary=x", length].join("\r\n")}\r\n\r\n`);
  return { send: (body: string) => socket.write(body), answer: answer.promise, end: end.promise };
}

describe("what Next gets", () => {
  test("the body as it was sent, whole", async () => {
    const handle: Handle = async (req, res) => {
      const parts: Buffer[] = [];
      for await (const part of req) parts.push(part);
      const bytes = Buffer.concat(parts);
      await delay(20);
      res.setHeader("content-type", "text/html");
      res.end(`${req.headers["content-length"]} ${bytes.toString("base64")}`);
    };
    const port = await startFront(handle);
    const { body } = form({ body: "über\u0000\r\n".repeat(4000) });
    const { text } = await postForm(port, "/", { body: "über\u0000\r\n".repeat(4000) });
    expect(text).toBe(`${body.length} ${body.toString("base64")}`);
  });

  test("the connection lives on for the next request", async () => {
    const port = await startFront(withForm(htmlPage("<p>ok</p>")));
    for (let i = 0; i < 3; i++) expect((await postForm(port, "/", typed)).status).toBe(200);
  });
});

describe("a form of an older build", () => {
  const stale = withForm(plain(409, "Server Action unavailable."));

  test("comes back filled in, with what is needed to send it again", async () => {
    const { status, text } = await postForm(await startFront(stale), "/news/story?page=2", typed);
    expect(status).toBe(409);
    expect(text).toContain('action="/news/story?page=2"');
    expect(text).toContain('name="$ACTION_KEY" value="fresh-key"');
    expect(text).toContain('name="$ACTION_1:0" value="{&#34;id&#34;:&#34;new&#34;}"');
    expect(text).toContain('name="token" value="fresh-token"');
    expect(text).toContain("<button>Send again</button>");
    expect(text).toContain('type="text" name="authorName" value="Ann"');
    expect(text).not.toMatch(/old-key|old-token|hunter2/);
  });

  test("keeps the version that was edited, so that another's change is still noticed", async () => {
    const { text } = await postForm(await startFront(stale), "/", typed);
    expect(text).toContain('name="version" value="7"');
    expect(text).not.toContain('name="version" value="9"');
  });

  test("shows no line that was left empty: it may be a trap for robots", async () => {
    const { text } = await postForm(await startFront(stale), "/", typed);
    expect(text).toContain('type="hidden" name="website" value=""');
  });

  test("asks for a password again", async () => {
    const { text } = await postForm(await startFront(stale), "/", typed);
    expect(text).toContain('type="password" name="password">');
  });

  test("shows text as text, in values and in names", async () => {
    const hostile = { ...typed, '"><img src=x onerror=alert(2)>': "<b>value</b>" };
    const { text } = await postForm(await startFront(stale), "/", hostile);
    expect(text).toContain(">\n&#34;Long&#34; text\r\n&#60;/textarea&#62;&#60;script&#62;".replace("\r", ""));
    expect(text).not.toMatch(/<script|<img|<b>/);
  });

  test("is text to copy where the page no longer has the form", async () => {
    const gone: Handle = (req, res) =>
      req.method === "POST" ? stale(req, res) : htmlPage("<p>no form here</p>")(req, res);
    const { text } = await postForm(await startFront(gone), "/", typed);
    expect(text).toContain("readonly>\n&#34;Long&#34;");
    expect(text).not.toContain("<form");
  });

  test("leads nowhere but to this site", async () => {
    const { text } = await postForm(await startFront(stale), "//evil.example/x", typed);
    expect(text).toContain('action="/evil.example/x"');
  });

  test("is a bare status for the client router, which keeps the page as it is", async () => {
    const { status, text } = await postForm(await startFront(stale), "/admin/articles", typed, {
      "next-action": "old",
    });
    expect([status, text]).toEqual([409, "Server Action unavailable."]);
  });
});

describe("limits", () => {
  test("a body over the limit never reaches Next, and comes back to be shortened", async () => {
    const seen: string[] = [];
    const handle = withForm(async (req, res) => {
      seen.push(req.url ?? "");
      await plain(200, "")(req, res);
    });
    const port = await startFront(handle);
    const { status, text } = await postForm(port, "/", { ...typed, body: `${"y".repeat(70_000)}end` });
    expect([status, seen]).toEqual([413, []]);
    expect(text).toContain("yend</textarea>");
    expect(text).toContain("Send again");
  });

  test.each(["content-length: 30000000", "transfer-encoding: chunked"])(
    "thirty megabytes with %s are answered, and the client is heard out",
    async (length) => {
      const port = await startFront(htmlPage("<p>never</p>"));
      const client = talk(port, length);
      if (length.startsWith("transfer")) client.send(`1c9c380\r\n${"x".repeat(30_000_000)}\r\n0\r\n\r\n`);
      else client.send("x".repeat(30_000_000));
      expect(await client.end).toEqual({ error: undefined, status: "HTTP/1.1 413 Payload Too Large" });
    },
  );

  test("a length that is too much is refused before anything has come", async () => {
    const client = talk(await startFront(htmlPage("<p>never</p>")), "content-length: 30000000");
    expect(await client.answer).toMatch(/^HTTP\/1.1 413/);
  });

  test("an upload goes through unread, up to its own limit", async () => {
    const handle: Handle = async (req, res) => {
      let size = 0;
      for await (const part of req) size += part.length;
      res.end(String(size));
    };
    const port = await startFront(handle);
    const origin = `http://localhost:${port}`;
    const send = (size: number, more = {}) =>
      ask(port, "/api/uploads", {
        method: "POST",
        body: Buffer.alloc(size),
        headers: { origin, "content-length": String(size), ...more },
      });
    expect(await send(20_000_000)).toMatchObject({ status: 200, text: "20000000" });
    expect((await send(23_000_000)).status).toBe(413);
    const chunked = { origin, "transfer-encoding": "chunked" };
    const endless = await ask(port, "/api/uploads", { method: "POST", body: "x", headers: chunked });
    expect(endless.status).toBe(411);
  });

  test.each(["application/x-www-form-urlencoded", "text/plain", "application/json", undefined])(
    "%s is no form of ours",
    async (type) => {
      const port = await startFront(htmlPage("<p>never</p>"));
      const headers = { origin: `http://localhost:${port}`, ...(type ? { "content-type": type } : {}) };
      const { status } = await ask(port, "/", { method: "POST", body: "body=hello", headers });
      expect(status).toBe(415);
    },
  );
});

describe("what Next refuses or breaks", () => {
  test.each([
    [400, plain(400, "Invalid Server Action request.")],
    [500, plain(500, "Internal Server Error")],
    [500, async () => Promise.reject(new Error("boom"))],
    [404, htmlPage('<!DOCTYPE html><html id="__next_error__"><body></body></html>', 404)],
  ] satisfies [number, Handle][])("%i comes with the text", async (status, posted) => {
    const answer = await postForm(await startFront(withForm(posted)), "/", typed);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain("&#60;/textarea&#62;");
    expect(answer.text).toContain("Send again");
  });

  test("a page that a form finds gone does not take the text with it", async () => {
    const posted: Handle = (req, res) => {
      setStatus(410);
      return htmlPage("<h1>Gone</h1>")(req, res);
    };
    const { status, text } = await postForm(await startFront(withForm(posted)), "/", typed);
    expect(status).toBe(410);
    expect(text).toContain("&#60;/textarea&#62;");
    expect(text).toContain("Send again");
  });

  test("a page that still holds the form is left as it is", async () => {
    const posted: Handle = (req, res) => {
      setStatus(503);
      return htmlPage(page)(req, res);
    };
    const { status, text } = await postForm(await startFront(withForm(posted)), "/", typed);
    expect([status, text]).toEqual([503, page]);
  });
});

test("a form is never sent again by a redirect", async () => {
  const handle: Handle = async (_, res) => {
    res.writeHead(307, { location: "/news", "set-cookie": ["a=1", "b=2"] });
    res.end();
  };
  const { status, headers } = await postForm(await startFront(handle), "/", typed);
  expect([status, headers.location, headers["set-cookie"]]).toEqual([303, "/news", ["a=1", "b=2"]]);
});
