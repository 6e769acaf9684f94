import { expect, test } from "vitest";
import type { Handle } from "./exchange.ts";
import { ask, type Reply, someMemory, startFront } from "./testing.ts";

const site = { origin: "https://magazine.example", loopback: false };
const story = "/news/rain";

/** Next that is as easily led as can be: its page says all that it was told. */
const gullible: Handle = async ({ method, url, headers }, res) => {
  const told = JSON.stringify({ method, url, headers: Object.entries(headers).toSorted() });
  res.setHeader("content-type", headers.accept === "text/x-component" ? "text/x-component" : "text/html");
  if (headers.cookie) res.setHeader("x-cookie", headers.cookie);
  res.setHeader("vary", "rsc, next-router-state-tree, cookie");
  res.end(`<p>${told.replaceAll("<", "&lt;")}</p>`);
};

function publication(happens?: () => readonly string[]) {
  return startFront(gullible, { site, memory: someMemory(happens) });
}

/** All that a cache or a browser could go by; not what is different for each answer. */
function told({ status, headers, text }: Reply) {
  const { date: _, "x-request-id": __, ...rest } = headers;
  return { status, headers: rest, text };
}

type Trick = readonly [name: string, path: string, how: NonNullable<Parameters<typeof ask>[2]>];

const asks = (name: string, headers: Record<string, string>): Trick => [name, story, { headers }];

const tricks: readonly Trick[] = [
  asks("the data of the client router", { rsc: "1", accept: "text/x-component" }),
  asks("a prefetch", { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" }),
  asks("a state of the router", { rsc: "1", "next-router-state-tree": "%5B%22%22%5D", "next-url": "/admin" }),
  asks("an action", { "next-action": "40".padEnd(42, "0") }),
  asks("preview cookies", { cookie: "__prerender_bypass=1; __next_preview_data=evil" }),
  asks("a session", { cookie: "next-auth.session-token=evil; other=<script>", authorization: "Bearer evil" }),
  asks("another host", {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-host": "evil.example",
  }),
  asks("another scheme and port", {
    "x-forwarded-proto": "evil",
    "x-forwarded-port": "1",
    forwarded: "host=evil",
  }),
  asks("another address", {
    "x-original-url": "/evil",
    "x-rewrite-url": "/evil",
    "x-forwarded-prefix": "/evil",
  }),
  asks("what Next says to itself", {
    "x-middleware-subrequest": "middleware",
    "x-matched-path": "/admin",
    "x-invoke-path": "/evil",
  }),
  asks("what Next says to itself of data", {
    "x-nextjs-data": "1",
    "x-now-route-matches": "1=evil",
    "x-prerender-revalidate": "evil",
  }),
  asks("another method", { "x-http-method-override": "POST", "x-method-override": "DELETE" }),
  asks("a part", { range: "bytes=0-3", "if-range": '"evil"' }),
  asks("other languages and types", {
    "accept-language": "evil",
    accept: "application/json",
    "user-agent": "evil",
  }),
  asks("a variant", { vary: "*", "accept-charset": "evil", "accept-encoding": "evil, identity;q=0, *;q=0" }),
  asks("freshness", {
    "cache-control": "no-cache, only-if-cached",
    pragma: "no-cache",
    "if-none-match": '"evil"',
  }),
  asks("a prefetch of a browser", { purpose: "prefetch", "sec-purpose": "prefetch", "x-moz": "prefetch" }),
  asks("a request to change protocol", { connection: "upgrade", upgrade: "websocket", te: "trailers" }),
  ["parameters of the route", `${story}?nxtPsection=evil&nxtPslug=evil&section=evil&slug=evil`, {}],
  ["parameters of the framework", `${story}?_rsc=evil&__nextLocale=evil&__nextDataReq=1&__flight__=1`, {}],
  ["parameters of advertising", `${story}?utm_source=evil&fbclid=evil&gclid=evil`, {}],
  ["a parameter twice, in brackets, and without a name", `${story}?x=1&x[]=evil&x[a]=evil&=evil&&`, {}],
  ["a mark without a query", `${story}?`, {}],
  ["a query that cannot be read", `${story}?%ff=%&%00`, {}],
  ["a path with capitals", "/News/Rain", {}],
  ["a path in escapes", "/%6eews/r%61in", {}],
  ["a path with more slashes", "//news///rain", {}],
  ["a path with a slash at its end", `${story}/`, {}],
  ["a path with a parameter", `${story};evil=1`, {}],
  ["placeholders", "/%5Bsection%5D/%5Bslug%5D", {}],
  ["placeholders of the framework", "/%%drp:slug:evil%%/rain", {}],
  ["the file of the framework", `${story}.rsc`, {}],
  ["only the head", story, { method: "HEAD" }],
  ["a body", story, { body: "evil", headers: { "content-length": "4" } }],
  ["a method that is not there", story, { method: "PURGE" }],
];

test.each(tricks)("asking for %s changes nothing for the next reader", async (_, path, how) => {
  const canonical = told(await ask(await publication(), story));
  expect(canonical.text).not.toContain("evil");
  const port = await publication();
  await ask(port, path, how);
  for (let i = 0; i < 2; i++) expect(told(await ask(port, story))).toEqual(canonical);
});

test("nor for a reader who asks at the same moment", async () => {
  const canonical = told(await ask(await publication(), story));
  // Something happens all the time, so that every page is rendered again and again.
  const port = await publication(() => [story]);
  const answers = await Promise.all(
    tricks.flatMap(([, path, how]) => [
      ask(port, path, how).then(() => undefined),
      ask(port, story).then(told),
    ]),
  );
  for (const answer of answers) if (answer) expect(answer).toEqual(canonical);
});

test("a thousand previews beside a thousand readers show no reader what is not published", async () => {
  const canary = "canary-of-a-draft";
  let events = 0;
  const handle: Handle = async (req, res) => {
    await new Promise(setImmediate);
    res.setHeader("content-type", "text/html");
    const mayPreview = req.url?.startsWith("/admin/") && req.headers.cookie === "editor";
    res.end(mayPreview || req.headers.cookie ? `<p>${canary}</p>` : "<p>published</p>");
  };
  const memory = someMemory(() => (++events % 7 === 0 ? [story] : []));
  const port = await startFront(handle, { site, memory });
  const preview = { headers: { cookie: "editor" } };
  for (let round = 0; round < 20; round++) {
    const both = Array.from({ length: 50 }, (_, i) => [
      ask(port, "/admin/articles/1/preview", preview),
      ask(port, story, i % 2 === 0 ? preview : {}),
    ]);
    const answers = await Promise.all(both.map((pair) => Promise.all(pair)));
    for (const [editors, readers] of answers) {
      expect([editors?.status, editors?.text]).toEqual([200, `<p>${canary}</p>`]);
      expect(editors?.headers["cache-control"]).toBe("private, no-store");
      expect([readers?.status, readers?.text]).toEqual([200, "<p>published</p>"]);
    }
  }
});
