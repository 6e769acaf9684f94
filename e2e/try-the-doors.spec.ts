import { type Cast, type Member, sessionFor } from "#e2e/cast.ts";
import { type Ask, ask, type Reply } from "#e2e/http.ts";
import type { RunningServer } from "#e2e/server.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory, unique } from "#e2e/stories.ts";
import { textOf, write } from "#features/articles/testing.ts";

type Trick = readonly [name: string, path: (path: string) => string, headers: Record<string, string>];

const same = (path: string) => path;
const withQuery = (query: string) => (path: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;
const asks = (name: string, headers: Record<string, string>): Trick => [name, same, headers];
const passes = Array(6).fill("middleware").join(":");

/** Ways past a lock that have worked somewhere, or look as if they might. */
const tricks: readonly Trick[] = [
  ["nothing", same, {}],
  asks("the data of the client router", { rsc: "1", accept: "text/x-component" }),
  asks("a prefetch", { rsc: "1", "next-router-prefetch": "1", "next-url": "/admin" }),
  asks("a prefetch of one part", {
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/_tree",
  }),
  asks("a state of the router", {
    rsc: "1",
    "next-router-state-tree": encodeURIComponent('["",{},null,"refetch"]'),
  }),
  asks("a request that has passed", { "x-middleware-subrequest": passes }),
  asks("a request that has passed elsewhere", {
    "x-middleware-subrequest": passes.replaceAll("middleware", "src/middleware"),
  }),
  asks("a request that has passed the proxy", {
    "x-middleware-subrequest": passes.replaceAll("middleware", "proxy"),
  }),
  asks("a request of Next to itself", {
    "x-invoke-path": "/",
    "x-invoke-status": "200",
    "x-matched-path": "/",
    "x-nextjs-data": "1",
  }),
  asks("a request of Next to itself with parameters", {
    "x-now-route-matches": "1=x",
    "x-middleware-rewrite": "/",
    "next-resume": "1",
  }),
  asks("another address", {
    "x-original-url": "/",
    "x-rewrite-url": "/",
    "x-forwarded-host": "localhost",
    "x-forwarded-for": "127.0.0.1",
  }),
  asks("a preview", { cookie: "__prerender_bypass=1; __next_preview_data=1" }),
  asks("a session that is none", { cookie: "next-auth.session-token=01900000-0000-7000-8000-000000000000" }),
  asks("a token", { authorization: "Bearer 1" }),
  ["the file of the framework", (path) => `${path}.rsc`, {}],
  ["the file of the framework, asked for as data", (path) => `${path}.rsc`, { rsc: "1" }],
  ["the parts of the framework", (path) => `${path}.segments/_tree.segment.rsc`, { rsc: "1" }],
  ["the data of the framework", (path) => `/_next/data/build${path}.json`, {}],
  ["its mark", withQuery("_rsc=1"), {}],
  ["its mark, asked for as data", withQuery("_rsc=1"), { rsc: "1" }],
  ["parameters of the route", withQuery("nxtPid=1&id=1&nxtPsection=culture&nxtPslug=1&__nextDataReq=1"), {}],
  ["one letter in an escape", (path) => path.replace("a", "%61"), {}],
  ["one letter in two escapes", (path) => path.replace("a", "%2561"), {}],
  ["a slash in an escape", (path) => path.replace(/(.)\//, "$1%2f"), {}],
  ["more slashes", (path) => path.replaceAll("/", "//"), {}],
  ["a slash at the end", (path) => `${path}/`, {}],
  ["a detour", (path) => `/culture/..${path}`, {}],
  ["a detour in escapes", (path) => `/culture/%2e%2e${path}`, {}],
  ["a parameter of the path", (path) => `${path};a=b`, {}],
  ["capitals", (path) => path.replace("/a", "/A"), {}],
  ["another method in a header", same, { "x-http-method-override": "GET" }],
];

async function cookieOf(person: Member | undefined): Promise<Record<string, string>> {
  if (person === undefined) return {};
  const { name, value } = await sessionFor(person);
  return { cookie: `${name}=${value}` };
}

/** Neither the words of the draft nor anything else of the desk. */
function holdsNothingPrivate(
  { status, headers, text }: Reply,
  secrets: readonly string[],
  what: string,
): void {
  expect(status, what).not.toBe(206);
  expect(status, what).toBeLessThan(500);
  const all = `${JSON.stringify(headers)}${text}`;
  for (const secret of secrets) expect(all.includes(secret), `${what} shows ${secret}`).toBe(false);
}

async function tryAll(
  site: RunningServer,
  paths: readonly string[],
  { secrets, who = {} }: { secrets: readonly string[]; who?: Record<string, string> },
): Promise<void> {
  const tryOne = async (path: string, [name, change, headers]: Trick) => {
    const cookie = [who.cookie, headers.cookie].filter((one) => one !== undefined).join("; ");
    const how: Ask = { headers: { ...headers, ...(cookie ? { cookie } : {}) } };
    holdsNothingPrivate(await ask(site, change(path), how), secrets, `${path} by ${name}`);
  };
  for (const path of paths) await Promise.all(tricks.map((trick) => tryOne(path, trick)));
}

function secretsOf(cast: Cast, headline: string): string[] {
  return [headline, "a line that nobody has published", cast.editor.email, cast.owner.email];
}

test("B1: no trick opens the desk, or a draft, to somebody who is signed out", async ({ site, cast }) => {
  const headline = unique("Not Yet");
  const body = textOf("This is a line that nobody has published.");
  const draft = await aDraft(cast.author, { headline, body });
  const desk = `/admin/articles/${draft.id}`;
  const lists = [
    "/admin",
    "/admin/articles",
    "/admin/trash",
    "/admin/media",
    "/api/library",
    "/admin/comments",
    "/admin/events",
  ];
  const inDesk = [desk, `${desk}/preview`, `${desk}/frames`, `${desk}/revisions`, draft.path];
  const ofPeople = ["people", "mail", "profile", "profile/second-factor"].map((room) => `/admin/${room}`);
  const paths = [...inDesk, ...lists, ...ofPeople];
  await tryAll(site, paths, { secrets: secretsOf(cast, headline) });
});

test("B1: nor to a reader, nor to another author", async ({ site, cast }) => {
  const headline = unique("Not Yet");
  const body = textOf("This is a line that nobody has published.");
  const draft = await aDraft(cast.author, { headline, body });
  const desk = `/admin/articles/${draft.id}`;
  for (const person of [cast.reader, cast.otherAuthor]) {
    const secrets = [headline, "a line that nobody has published"];
    const paths = [desk, `${desk}/preview`, `${desk}/frames`, `${desk}/revisions`, draft.path];
    await tryAll(site, paths, { secrets, who: await cookieOf(person) });
  }
});

test("previews beside readers show no reader what is not published", async ({ site, cast }) => {
  const story = await aStory(cast.author);
  const canary = unique("Canary");
  const who = await cookieOf(cast.author);
  await write(cast.author, story.id, { headline: canary, body: textOf(`${canary} sings.`) });
  const canonical = await ask(site, story.path);
  const preview = `/admin/articles/${story.id}/preview`;
  for (let round = 0; round < 10; round++) {
    // Something happens to the page, so that it is rendered beside the previews.
    const other = await aStory(cast.otherAuthor, { headline: unique("Meanwhile") });
    const paths = [
      story.path,
      `${story.path}?utm_source=${round}`,
      "/culture",
      "/",
      other.path,
      "/feed.xml",
      "/sitemap-stories.xml",
    ];
    const previews = Array.from({ length: 4 }, () => ask(site, preview, { headers: who }));
    const readers = paths.flatMap((path) => [ask(site, path), ask(site, path, { headers: who })]);
    for (const { status, text } of await Promise.all(previews)) {
      expect([status, text.includes(canary)]).toEqual([200, true]);
    }
    for (const { status, text } of await Promise.all(readers)) {
      expect([status, text.includes(canary)]).toEqual([200, false]);
    }
  }
  expect((await ask(site, story.path)).text.includes(story.headline)).toBe(
    canonical.text.includes(story.headline),
  );
});
