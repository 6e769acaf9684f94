import { expect, test } from "vitest";
import { commentsFeed } from "./comments.ts";
import type { FeedComment } from "./queries.ts";
import { rssFeed } from "./rss.ts";
import { elementsNamed, only, parsedXml, publication, textsOf } from "./testing.ts";

const origin = "https://paper.example";

const comment: FeedComment = {
  id: "0198c0de-0000-7000-8000-000000000009",
  ...{ authorName: "Ana & Co", headline: "Rain <Again>", articlePath: "/ai/rain" },
  body: "I like <b>rain</b>.\nA lot.\n\n\nReally & truly.",
  publishedAt: new Date("2026-11-20T08:00:00Z"),
};
const article = { headline: "Rain <Again>", path: "/ai/rain" };

test("is written as it was last agreed upon", async () => {
  const feed = commentsFeed({ publication, article, comments: [comment], origin });
  await expect(rssFeed(feed)).toMatchFileSnapshot("./comments.golden.xml");
});

test("says who said it on what, and leads to it", () => {
  const feed = commentsFeed({ publication, comments: [comment], origin });
  const channel = only(parsedXml(rssFeed(feed)), "channel");
  const [item = channel] = elementsNamed(channel, "item");
  expect(textsOf(item, "title")).toEqual(["Ana & Co on “Rain <Again>”"]);
  expect(textsOf(item, "link")[0]).toMatch(/^https:\/\/paper\.example\/ai\/rain.*#comment-0198c0de/);
  expect([feed.page, feed.self]).toEqual([`${origin}/`, `${origin}/comments.xml`]);
});

test("what a reader typed is text: it never becomes markup", () => {
  const [entry] = commentsFeed({ publication, article, comments: [comment], origin }).entries;
  expect(entry?.html).toBe("<p>I like &lt;b&gt;rain&lt;/b&gt;.<br>A lot.</p><p>Really &amp; truly.</p>");
});
