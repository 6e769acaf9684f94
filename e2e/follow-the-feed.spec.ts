import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { accepted } from "#features/articles/testing.ts";
import { elementsNamed, only, parsedXml, textsOf } from "#features/feeds/testing.ts";

test("a page names its feed, and the feed tells whole stories", async ({ page, site, cast }) => {
  for (const path of ["/", "/culture", cast.live.path, cast.standing.path]) {
    await page.goto(path);
    const link = page.locator('head link[rel="alternate"][type="application/rss+xml"]');
    await expect(link, path).toHaveAttribute("href", "/feed.xml");
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
    const [feed, map] = await Promise.all([ask(site, "/feed.xml"), ask(site, "/sitemap.xml")]);
    const items = elementsNamed(only(parsedXml(feed.text), "channel"), "item");
    const urls = parsedXml(map.text).elements;
    return [items, urls].map((list) =>
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
  const urls = parsedXml((await ask(site, "/sitemap.xml")).text).elements.flatMap((url) =>
    textsOf(url, "loc"),
  );
  expect(urls).toContain(`${site.address}/culture`);
  for (const url of urls) expect((await ask(site, url.slice(site.address.length))).status, url).toBe(200);
  expect((await ask(site, "/sitemap.xml?page=2")).status).toBe(404);
});
