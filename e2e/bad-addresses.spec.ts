import { badTexts, encoded, isSound } from "#e2e/bad-texts.ts";
import { type Member, sessionFor } from "#e2e/cast.ts";
import { ask } from "#e2e/http.ts";
import type { RunningServer } from "#e2e/server.ts";
import { expect, test } from "#e2e/site.ts";

async function askAll(site: RunningServer, addresses: readonly string[], headers = {}): Promise<void> {
  for (const address of addresses) isSound(await ask(site, address, { headers }), address.slice(0, 120));
}

async function cookie(person: Member): Promise<Record<string, string>> {
  const { name, value } = await sessionFor(person);
  return { cookie: `${name}=${value}` };
}

const withEach = (start: string) => badTexts.map(([, text]) => start + encoded(text));

test("every parameter of the reader pages takes every text", async ({ site, cast }) => {
  const { path } = cast.live;
  const starts = [
    "/?page=",
    "/culture?page=",
    `${path}?page=`,
    `${path}?comment=`,
    `${path}?reply=`,
    "/search?q=",
    "/search?q=rain&page=",
    "/search?",
    "/?",
  ];
  for (const start of starts) await askAll(site, withEach(start));
});

test("every part of an address takes every text", async ({ site }) => {
  for (const start of [
    "/",
    "/culture/",
    "/a/b/c/",
    "/media/",
    "/media/a/",
    "/api/",
    "/_next/",
    "/_next/static/",
  ]) {
    for (const address of withEach(start)) {
      const reply = await ask(site, address);
      expect(reply.status, `${address.slice(0, 100)}: ${reply.status}`).toBeLessThan(500);
    }
  }
});

const strange = [
  "//",
  "//evil.example",
  "///culture",
  "/culture//",
  "//culture",
  "/culture/",
  "/CULTURE",
  "/%63ulture",
  "/culture%2f..",
  "/./culture",
  "/../etc/passwd",
  "/culture/../admin",
  "/%2e%2e/",
  "/%00",
  "/a%00b",
  "/%",
  "/%f",
  "/%ff",
  "/\\evil.example",
  "/culture;a=b",
  "/?%",
  "/?a[b]=c",
  "/search?q=%",
  "/search?q=%ff%fe",
  "/search?q=%00",
  "/search?q=a%00b",
  "/*",
  "/__proto__",
  "/constructor",
  "/culture/__proto__",
  "/search?__proto__=1",
  `/${"a".repeat(8000)}`,
  `/search?q=${"a".repeat(8000)}`,
];

test("strange addresses get an answer, and never lead away", async ({ site }) => {
  for (const address of strange) {
    const reply = await ask(site, address);
    isSound(reply, address.slice(0, 80));
    expect(reply.headers.location ?? "/", address).toMatch(/^\/(?![/\\])/);
  }
});

test("every parameter of the admin takes every text", async ({ site, cast }) => {
  const headers = await cookie(cast.editor);
  const starts = [
    "/admin/articles?q=",
    "/admin/articles?state=",
    "/admin/articles?section=",
    "/admin/articles?page=",
    "/admin/comments?state=",
    "/admin/comments?page=",
    "/admin/comments?done=",
    "/admin/events?type=",
    "/admin/events?before=",
    "/admin/sign-in?next=",
    "/admin/set-up?token=",
    "/admin/second-step?next=",
    "/admin/invitation?token=",
    "/admin/new-password?token=",
    "/admin/new-email?token=",
    "/admin/mail?before=",
    "/admin/articles/",
    "/admin/",
  ];
  for (const start of starts) await askAll(site, withEach(start), headers);
  for (const rest of ["preview", "revisions"]) {
    await askAll(
      site,
      badTexts.map(([, text]) => `/admin/articles/${encoded(text)}/${rest}`),
      headers,
    );
  }
});
