import { ask, wordsOf } from "#e2e/http.ts";
import { expect, test, withAndWithoutScripts } from "#e2e/site.ts";
import { aRetiredStory } from "#e2e/stories.ts";

withAndWithoutScripts(() => {
  for (const path of [
    "/nothing",
    "/culture/nothing",
    "/culture/nothing/at/all",
    "/culture?page=99",
    "/search?q=ferry&page=9",
  ]) {
    test(`${path} is not there, and says so in words`, async ({ page, watch }) => {
      watch.allow(/status of 404/);
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: "There is nothing at this address." })).toBeVisible();
      await page.getByRole("main").getByRole("searchbox").fill("ferry");
      await page.getByRole("main").getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("link", { name: "The Ferry That Waits" })).toBeVisible();
    });
  }

  test("what was taken off the site is gone, and says so in words", async ({ page, cast, watch }) => {
    watch.allow(/status of 410/);
    const story = await aRetiredStory(cast.author);
    const response = await page.goto(story.path);
    expect(response?.status()).toBe(410);
    await expect(page.getByRole("heading", { name: "This page has been taken down." })).toBeVisible();
    await expect(page).not.toHaveTitle(story.headline);
  });
});

/** Where anyone may knock, and what a stranger is told there. */
const doors: readonly [string, number][] = [
  ["/admin/sign-in", 200],
  ["/admin/set-up?token=spent", 410],
  ["/admin/invitation?token=spent", 410],
  ["/admin/new-password?token=spent", 410],
  ["/admin/new-email?token=spent", 410],
  ["/admin/forgotten-password", 200],
  ...["second-step", "profile", "profile/second-factor", "mail", "people"].map((room): [string, number] => [
    `/admin/${room}`,
    303,
  ]),
];

test("each address answers with its true status, to HEAD as to GET", async ({ site, cast }) => {
  const expected: [string, number][] = [
    ["/", 200],
    ["/culture", 200],
    [cast.live.path, 200],
    [cast.standing.path, 200],
    ["/search", 200],
    ["/search?q=ferry", 200],
    ["/nothing", 404],
    [cast.draft.path, 404],
    [cast.scheduled.path, 404],
    [cast.retired.path, 410],
    [`/business/${cast.live.slug}`, 308],
    ["/admin/articles", 303],
    [`/admin/articles/${cast.live.id}`, 303],
    ...doors,
    ["/admin/nothing", 404],
    ["/media/nothing/nothing.webp", 404],
    ["/_next/static/chunks/nothing.js", 404],
    ["/favicon.ico", 200],
    ["/site.webmanifest", 200],
    ["/feed.xml", 200],
    ["/sitemap.xml", 200],
    ["/tag/xyz/feed.xml", 404],
    ["/robots.txt", 200],
    ["/_next/image?url=%2Fa&w=64&q=75", 404],
    ["/%zz", 400],
    ["/..%2f", 400],
  ];
  for (const [path, status] of expected) {
    const get = await ask(site, path);
    const head = await ask(site, path, { method: "HEAD" });
    expect([path, get.status, head.status]).toEqual([path, status, status]);
    expect(head.text).toBe("");
    if (status === 404 || status === 410 || status === 400)
      expect(wordsOf(get).length, path).toBeGreaterThan(5);
    expect(get.text).not.toContain('id="__next_error__"');
  }
});

test("redirects say where to, and other methods what there is", async ({ site, cast }) => {
  const moved = await ask(site, `/business/${cast.live.slug}`);
  expect(moved.headers.location).toBe(cast.live.path);
  const asked = await ask(site, "/admin/articles?state=draft");
  expect(asked.headers.location).toBe("/admin/sign-in?next=%2Fadmin%2Farticles%3Fstate%3Ddraft");
  for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]) {
    const reply = await ask(site, "/culture", { method });
    expect([method, reply.status, reply.headers.allow]).toEqual([method, 405, "GET, HEAD, POST"]);
  }
});

test("no page names the software's inner workings, and each says what browsers may do", async ({
  site,
  cast,
}) => {
  const { etag = "" } = (await ask(site, "/")).headers;
  for (const [path, asked] of [
    ["/", {}],
    ["/", { "if-none-match": etag }],
    ...[cast.live.path, cast.live.path, "/nothing", "/admin/sign-in", "/%zz"].map(
      (one) => [one, {}] as const,
    ),
  ] as const) {
    const { headers } = await ask(site, path, { headers: asked });
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["permissions-policy"]).toContain("camera=()");
  }
});

test("what the desk loads comes packed and for good", async ({ site }) => {
  const { text } = await ask(site, "/admin/sign-in");
  const files = new Set(
    [...text.matchAll(/"(\/_next\/static\/[^"]+\.(?:js|css))"/g)].map(([, file = ""]) => file),
  );
  expect(files.size).toBeGreaterThan(3);
  for (const file of files) {
    const { status, headers } = await ask(site, file, { headers: { "accept-encoding": "gzip, br" } });
    expect([status, headers["content-encoding"]], file).toEqual([200, "br"]);
    expect(headers["cache-control"]).toContain("immutable");
  }
});
