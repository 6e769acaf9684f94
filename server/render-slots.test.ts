import { request } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { log } from "#lib/log.ts";
import type { Handle } from "./exchange.ts";
import { RenderSlots } from "./render-slots.ts";
import { routeOf } from "./routes.ts";
import { ask, htmlPage, postForm, type Reply, someMemory, startFront } from "./testing.ts";

const one = { atOnce: 1, waiting: 0, patience: 60_000 };
const pair = { atOnce: 1, waiting: 1, patience: 60_000 };

/** Next, in which whatever is called "slow" goes on until the test lets it end. */
function next() {
  const begun: string[] = [];
  const gate = Promise.withResolvers<void>();
  const handle: Handle = async (req, res) => {
    begun.push(`${req.method} ${req.url}`);
    if (/slow/.test(req.url ?? "")) await gate.promise;
    await htmlPage(`<p>${req.url}</p>`)(req, res);
  };
  const hasBegun = (what: string) => vi.waitFor(() => expect(begun).toContain(what));
  return { begun, handle, hasBegun, go: () => gate.resolve() };
}

/** Somebody who asks, and leaves when the returned function is called. */
function visit(port: number, path: string): () => Promise<void> {
  const visitor = request({ port, host: "127.0.0.1", path }).on("error", () => undefined);
  const left = new Promise<void>((resolve) => visitor.once("close", resolve));
  visitor.end();
  return () => {
    visitor.destroy();
    return left;
  };
}

function isBusy({ status, headers, text }: Reply): void {
  expect([status, headers["retry-after"], headers["cache-control"]]).toEqual([503, "10", "no-store"]);
  expect(text).toContain("The site is busy");
}

test("a full house answers 503 with when to come again, and goes on showing what it remembers", async () => {
  const { handle, hasBegun, begun, go } = next();
  const slots = new RenderSlots({ unknown: pair });
  const port = await startFront(handle, { slots, memory: someMemory() });
  await ask(port, "/news/rain");
  const working = ask(port, "/news/slow");
  await hasBegun("GET /news/slow");
  const waiting = ask(port, "/news/wind");
  const sharing = ask(port, "/news/slow");
  await vi.waitFor(async () => isBusy(await ask(port, "/news/snow")));
  for (let i = 0; i < 20; i++) expect((await ask(port, "/news/rain")).text).toBe("<p>/news/rain</p>");
  expect(begun).toEqual(["GET /news/rain", "GET /news/slow"]);
  go();
  const answers = await Promise.all([working, waiting, sharing]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await ask(port, "/news/snow")).status).toBe(200);
});

test("a feed waits for its turn like a page, also where nothing is remembered", async () => {
  const { handle, hasBegun, go } = next();
  const port = await startFront(handle, { slots: new RenderSlots({ unknown: one }) });
  const working = ask(port, "/tag/slow/feed.xml");
  await hasBegun("GET /tag/slow/feed.xml");
  isBusy(await ask(port, "/tag/rain/feed.xml"));
  go();
  expect((await working).status).toBe(200);
});

test("a program is told in one line", async () => {
  const { handle, hasBegun, go } = next();
  const port = await startFront(handle, { slots: new RenderSlots({ staff: one }) });
  const working = ask(port, "/admin/slow", { headers: { rsc: "1" } });
  await hasBegun("GET /admin/slow");
  const { status, headers, text } = await ask(port, "/admin/articles", { headers: { rsc: "1" } });
  expect([status, headers["retry-after"], headers["content-type"]]).toEqual([
    503,
    "10",
    "text/plain; charset=utf-8",
  ]);
  expect(text).toMatch(/^The site is busy\./);
  go();
  await working;
});

describe("a crowd keeps out nobody else", () => {
  const crowds = [
    ["addresses that nobody has seen", "/slow-nowhere", "unknown"],
    ["searches", "/search?q=slow", "endless"],
    ["pages of staff", "/admin/slow", "staff"],
  ] as const;
  test.each(crowds)("%s", async (_, path, crowd) => {
    const { handle, hasBegun, go } = next();
    const all = {
      unknown: pair,
      endless: pair,
      staff: pair,
      known: pair,
      readersForms: pair,
      staffForms: pair,
    };
    let event = "";
    const forgetful = someMemory(() => (event === "" ? [] : [event]));
    const port = await startFront(handle, {
      slots: new RenderSlots({ ...all, [crowd]: one }),
      memory: forgetful,
    });
    await ask(port, "/news/rain");
    event = "/news/rain";
    const crowding = ask(port, path);
    await hasBegun(`GET ${path}`);
    isBusy(await ask(port, path.replace("slow", "another-slow")));
    // Its page has been forgotten, but that it is there has not.
    expect((await ask(port, "/news/rain")).status).toBe(200);
    expect((await postForm(port, "/news/rain", { form: "comment" })).status).toBe(200);
    expect((await postForm(port, "/admin/articles", { form: "new-story" })).status).toBe(200);
    if (crowd !== "staff") expect((await ask(port, "/admin/articles")).status).toBe(200);
    go();
    await crowding;
  });

  test.each([
    ["readers' forms", "/news/slow", "/admin/articles"],
    ["forms of staff", "/admin/slow", "/news/rain"],
  ])("%s", async (_, path, other) => {
    const { handle, hasBegun, go } = next();
    const port = await startFront(handle, { slots: new RenderSlots({ readersForms: one, staffForms: one }) });
    const crowding = postForm(port, path, { form: "a" });
    await hasBegun(`POST ${path}`);
    expect((await postForm(port, path, { form: "a" })).status).toBe(503);
    expect((await postForm(port, other, { form: "a" })).status).toBe(200);
    expect((await ask(port, other)).status).toBe(200);
    go();
    await crowding;
  });
});

test("a form for which there is no time comes back as it was sent, to be sent again", async () => {
  const { handle, hasBegun, begun, go } = next();
  const port = await startFront(handle, { slots: new RenderSlots({ readersForms: one, unknown: one }) });
  const working = postForm(port, "/slow", { form: "comment" });
  await hasBegun("POST /slow");
  const typed = {
    $ACTION_REF_1: "",
    "$ACTION_1:0": '{"id":"a"}',
    form: "comment",
    token: "t-1",
    password: "hunter2",
    name: "Ann",
    website: "",
    body: "One\nTwo </textarea><b>",
  };
  const answer = await postForm(port, "/news/rain?page=2", typed);
  isBusy(answer);
  expect(answer.text).toContain('action="/news/rain?page=2"');
  expect(answer.text).toContain('type="hidden" name="$ACTION_1:0" value="{&#34;id&#34;:&#34;a&#34;}"');
  expect(answer.text).toContain('type="hidden" name="token" value="t-1"');
  expect(answer.text).toContain('type="hidden" name="website" value=""');
  expect(answer.text).toContain('type="text" name="name" value="Ann"');
  expect(answer.text).toMatch(
    /<textarea id="[^"]*" name="body">\nOne\r?\nTwo &#60;\/textarea&#62;&#60;b&#62;/,
  );
  expect(answer.text).toContain('type="password" name="password"');
  expect(answer.text).not.toContain("hunter2");
  expect(begun).toEqual(["POST /slow"]);
  go();
  await working;
});

test("a client that leaves while it waits gives up its place", async () => {
  const { handle, hasBegun, begun, go } = next();
  const slots = new RenderSlots({ staff: pair });
  const turns = slots.turnsFor({ route: routeOf("/admin/a"), method: "GET", url: "/admin/a", shared: false });
  const port = await startFront(handle, { slots });
  const working = ask(port, "/admin/slow");
  await hasBegun("GET /admin/slow");
  const leave = visit(port, "/admin/articles/left");
  await vi.waitFor(() => expect(turns.waiting).toBe(1));
  isBusy(await ask(port, "/admin/full"));
  await leave();
  await vi.waitFor(() => expect(turns.waiting).toBe(0));
  const staying = ask(port, "/admin/people");
  await vi.waitFor(() => expect(turns.waiting).toBe(1));
  go();
  expect((await Promise.all([working, staying])).map(({ status }) => status)).toEqual([200, 200]);
  expect(begun).toEqual(["GET /admin/slow", "GET /admin/people"]);
});

test("a render that hangs is given up, and its place is free", async () => {
  const written = vi.spyOn(log(), "error").mockImplementation(() => undefined);
  const { handle, go } = next();
  const slots = new RenderSlots({ unknown: one, longest: 50 });
  const port = await startFront(handle, { slots });
  isBusy(await ask(port, "/slow"));
  expect((await ask(port, "/news")).status).toBe(200);
  expect(written.mock.calls.map(([, words]) => words)).toEqual(["a render took too long and was given up"]);
  written.mockRestore();
  go();
});

test("a reader who leaves does not make room for another render before the work on theirs has ended", async () => {
  const { handle, hasBegun, begun, go } = next();
  const port = await startFront(handle, { slots: new RenderSlots({ staff: one }) });
  const leave = visit(port, "/admin/slow");
  await hasBegun("GET /admin/slow");
  await leave();
  for (let i = 0; i < 5; i++) expect((await ask(port, "/admin/articles")).status).toBe(503);
  go();
  await vi.waitFor(async () => expect((await ask(port, "/admin/articles")).status).toBe(200));
  expect(begun).toEqual(["GET /admin/slow", "GET /admin/articles"]);
});

test("a thousand invented addresses cost a remembered story nothing", async () => {
  const { handle, begun } = next();
  const port = await startFront(handle, { memory: someMemory() });
  const story = await ask(port, "/news/rain");
  for (let i = 0; i < 1000; i += 20) {
    const invented = Array.from({ length: 10 }, (_, n) => [`/nowhere-${i + n}`, `/search?q=${i + n}`]).flat();
    await Promise.all([...invented, `/news/rain?utm=${i}`].map((path) => ask(port, path)));
  }
  expect((await ask(port, "/news/rain")).text).toBe(story.text);
  expect(begun.filter((what) => what.includes("rain"))).toHaveLength(1);
});

test("a form whose answer took too long comes back without its page being asked for", async () => {
  const written = vi.spyOn(log(), "error").mockImplementation(() => undefined);
  const { handle, begun, go } = next();
  const port = await startFront(handle, { slots: new RenderSlots({ longest: 50 }) });
  const answer = await postForm(port, "/slow", { "$ACTION_1:0": "{}", form: "comment", body: "My words" });
  isBusy(answer);
  expect(answer.text).toContain("My words");
  expect(begun).toEqual(["POST /slow"]);
  written.mockRestore();
  go();
});
