import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { accepted } from "#features/articles/testing.ts";
import { elementsNamed, only, parsedXml, textsOf } from "#features/feeds/testing.ts";

test("a page names its feeds, and the feed tells whole stories", async ({ page, site, cast }) => {
  const ofAll = ["/feed.xml", "/atom.xml", "/feed.json", "/comments.xml"];
  const named: readonly (readonly [string, readonly string[]])[] = [
    ["/", ofAll],
    ["/culture", [...ofAll, "/culture/feed.xml", "/culture/atom.xml", "/culture/feed.json"]],
    [cast.live.path, [...ofAll, `${cast.live.path}/comments.xml`]],
    [cast.standing.path, ofAll],
  ];
  for (const [path, feeds] of named) {
    await page.goto(path);
    const links = page.locator('head link[rel="alternate"]:not([hreflang])');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(found.sort(), path).toEqual([...feeds].sort());
    for (const feed of feeds) expect((await ask(site, feed)).status, feed).toBe(200);
  }
  const { status, headers, text } = await ask(site, "/feed.xml", { headers: { host: "evil.example" } });
  expect([status, headers["content-type"]]).toEqual([200, "application/rss+xml; charset=utf-8"]);
  expect(text).not.toContain("evil.example");
  const channel = only(parsedXml(text), "channel");
  expect(only(channel, "atom:link").attributes.href).toBe(`${site.address}/feed.xml`);
  for (const item of elementsNamed(channel, "item")) {
    const address = only(item, "link").text;
    expect(address.startsWith(`${site.address}/`)).toBe(true);
    expect((await ask(site, address.slice(site.address.length))).status, address).toBe(200);
    expect(only(item, "content:encoded").text).toMatch(/^<p>|^<figure>|^<h2>|^<blockquote>/);
  }
});

test("what is published is in the feed and the sitemap at once, and what is taken away is not", async ({
  site,
  cast,
}) => {
  const addresses = async () => {
    const feeds = ["/feed.xml", "/culture/feed.xml"];
    const maps = ["/sitemap-stories.xml", "/news-sitemap.xml"];
    const read = async (path: string) => parsedXml((await ask(site, path)).text);
    const items = await Promise.all(
      feeds.map(async (path) => elementsNamed(only(await read(path), "channel"), "item")),
    );
    const urls = await Promise.all(maps.map(async (path) => (await read(path)).elements));
    return [...items, ...urls].map((list) =>
      list.flatMap((one) => [...textsOf(one, "link"), ...textsOf(one, "loc")]),
    );
  };
  await addresses();
  const story = await aStory(cast.author);
  const there = site.address + story.path;
  for (const list of await addresses()) expect(list).toContain(there);
  accepted(await retireArticle(cast.author, { id: story.id }));
  for (const list of await addresses()) expect(list).not.toContain(there);
});

test("a feed that has not changed is not sent twice", async ({ site }) => {
  const first = await ask(site, "/feed.xml");
  const again = await ask(site, "/feed.xml", { headers: { "if-none-match": first.headers.etag ?? "" } });
  expect([again.status, again.text]).toEqual([304, ""]);
});

test("crawlers are led to a sitemap in which every address is good", async ({ site }) => {
  const robots = await ask(site, "/robots.txt");
  expect(robots.text).toContain("Disallow: /admin/");
  const [, map = ""] = /^Sitemap: (.*)$/m.exec(robots.text) ?? [];
  expect(map).toBe(`${site.address}/sitemap.xml`);
  const inside = (url: string) => url.slice(site.address.length);
  const locations = async (path: string) =>
    parsedXml((await ask(site, path)).text).elements.flatMap((url) => textsOf(url, "loc"));
  const parts = await locations("/sitemap.xml");
  const urls = (await Promise.all(parts.map((part) => locations(inside(part))))).flat();
  expect(urls).toContain(`${site.address}/culture`);
  for (const url of urls) expect((await ask(site, inside(url))).status, url).toBe(200);
});

test("what is not there has no feed, and says so", async ({ site }) => {
  for (const path of [
    "/tag/xyz/feed.xml",
    "/author/nobody/atom.xml",
    "/nowhere/feed.json",
    "/culture/nothing/comments.xml",
    "/sitemap-stories.xml?page=2",
  ])
    expect((await ask(site, path)).status, path).toBe(404);
});

test("search engines are told what a story is, in words that no headline can break", async ({
  page,
  cast,
  site,
}) => {
  const headline = "Rain </script><script>document.title = 'broken'</script> & <!-- more";
  const story = await aStory(cast.author, { headline });
  await page.goto(story.path);
  await expect(page).not.toHaveTitle("broken");
  const data = page.locator('script[type="application/ld+json"]');
  await expect(data).toHaveCount(1);
  const graph: unknown = JSON.parse((await data.textContent()) ?? "");
  expect(graph).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "NewsArticle", headline },
      { "@type": "BreadcrumbList" },
      { "@type": "Organization" },
    ],
  });
  await page.goto("/");
  const home: unknown = JSON.parse((await data.textContent()) ?? "");
  expect(home).toMatchObject({ "@graph": [{ "@type": "Organization" }, { "@type": "WebSite" }] });
  for (const list of ["/culture", "/tag/animals", "/author/ines-carvalho"]) {
    await page.goto(list);
    const way: unknown = JSON.parse((await data.textContent()) ?? "");
    const [start, end] = [{ item: `${site.address}/` }, { item: `${site.address}${list}` }];
    expect(way).toMatchObject({ "@graph": [{ "@type": "BreadcrumbList", itemListElement: [start, end] }] });
  }
});
