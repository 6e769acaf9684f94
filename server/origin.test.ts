import { expect, test } from "vitest";
import type { Site } from "#lib/site-origin.ts";
import type { Handle } from "./exchange.ts";
import { ask, form, startFront } from "./testing.ts";

const ours = "https://magazine.example";
const site: Site = { origin: ours, loopback: false };
const origins = {
  absent: undefined,
  null: "null",
  evil: "https://evil.example",
  "other port": "https://magazine.example:8443",
  "other scheme": "http://magazine.example",
  "a longer name": "https://magazine.example.evil.example",
  twice: "https://magazine.example, https://magazine.example",
  same: ours,
};
const fetchSites = [undefined, "same-origin", "same-site", "cross-site", "none"];
const hosts = [undefined, "evil.example", "magazine.example"];

const rows = Object.entries(origins).flatMap(([name, origin]) =>
  fetchSites.flatMap((fetchSite) =>
    hosts.map((host) => {
      const same = name === "same" && [undefined, "same-origin", "none"].includes(fetchSite);
      const allowed = same || (name === "absent" && fetchSite === "same-origin");
      return { name, origin, fetchSite, host, allowed };
    }),
  ),
);

function recorder() {
  const changes: string[] = [];
  const handle: Handle = async (req, res) => {
    if (req.method !== "GET") changes.push(`${req.headers.origin} ${req.headers["x-forwarded-host"]}`);
    res.setHeader("content-type", "text/html");
    res.end("<p>done</p>");
  };
  return { changes, handle };
}

test.each(["/news/story", "/admin/articles", "/api/uploads"])("who may change %s", async (path) => {
  const { changes, handle } = recorder();
  const port = await startFront(handle, { site });
  for (const { origin, fetchSite, host, allowed } of rows) {
    const { body, headers } = form({ body: "text" });
    const said = {
      ...(origin === undefined ? {} : { origin }),
      ...(fetchSite === undefined ? {} : { "sec-fetch-site": fetchSite }),
      ...(host === undefined ? {} : { "x-forwarded-host": host, host }),
    };
    const { status } = await ask(port, path, { method: "POST", body, headers: { ...headers, ...said } });
    expect({ said, status, changed: changes.length }).toEqual({
      said,
      status: allowed ? 200 : 403,
      changed: allowed ? 1 : 0,
    });
    // Next's own comparison sees one origin and one host.
    for (const change of changes.splice(0)) expect(change).toBe(`${ours} magazine.example`);
  }
});

test.each(["PUT", "PATCH", "DELETE"])("%s is asked for its origin too", async (method) => {
  const { changes, handle } = recorder();
  const port = await startFront(handle, { site });
  const evil = await ask(port, "/api/uploads", { method, headers: { origin: "https://evil.example" } });
  const good = await ask(port, "/api/uploads", { method, headers: { origin: ours } });
  expect([evil.status, good.status, changes.length]).toEqual([403, 200, 1]);
});

test.each([
  ["http://localhost:{}", 200],
  ["http://127.0.0.1:{}", 200],
  ["http://[::1]:{}", 200],
  ["https://localhost:{}", 403],
  ["http://localhost", 403],
  ["http://localhost:1", 403],
  ["http://localhost.evil.example:{}", 403],
])("without SITE_URL %s is answered with %i", async (origin, status) => {
  const port = await startFront(recorder().handle);
  const { body, headers } = form({ body: "text" });
  const answer = await ask(port, "/", {
    method: "POST",
    body,
    headers: { ...headers, origin: origin.replace("{}", String(port)) },
  });
  expect(answer.status).toBe(status);
});

test("a configured site has one name", async () => {
  const local: Site = { origin: "http://localhost:3000", loopback: false };
  const port = await startFront(recorder().handle, { site: local });
  const { body, headers } = form({ body: "text" });
  const other = { ...headers, origin: "http://127.0.0.1:3000" };
  expect((await ask(port, "/", { method: "POST", body, headers: other })).status).toBe(403);
});

test("a refused form comes back as text, with a link to the true address and nothing to send", async () => {
  const port = await startFront(recorder().handle, { site });
  const { body, headers } = form({ form: "comment", body: "What I <meant> to say" });
  const evil = { ...headers, origin: "https://evil.example" };
  const { text } = await ask(port, "/news/story?page=2", { method: "POST", body, headers: evil });
  expect(text).toContain("What I &#60;meant&#62; to say</textarea>");
  expect(text).toContain(`href="${ours}/news/story?page=2"`);
  expect(text).not.toMatch(/<form|<button|evil/);
});

const contentTypes = [
  undefined,
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/json",
  "multipart/form-data",
  "multipart/form-data; boundary=----masthead",
];
const fromElsewhere = [{}, { origin: "null" }, { origin: "https://evil.example" }].flatMap((sender) => [
  sender,
  { ...sender, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  { ...sender, "next-action": "40".padEnd(42, "0") },
]);

test.each(contentTypes)("nothing from elsewhere gets in as %s", async (type) => {
  const { changes, handle } = recorder();
  const port = await startFront(handle, { site });
  for (const path of ["/news/story", "/admin/articles", "/api/uploads"]) {
    for (const sender of fromElsewhere) {
      const { body } = form({ body: "text" });
      const headers = { ...(type !== undefined && { "content-type": type }), ...sender };
      const { status } = await ask(port, path, { method: "POST", body, headers });
      expect({ path, headers, status, changes }).toEqual({ path, headers, status: 403, changes: [] });
    }
  }
});
