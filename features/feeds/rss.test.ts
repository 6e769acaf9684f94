import { describe, expect, test } from "vitest";
import type { Feed } from "./feed.ts";
import { rssFeed } from "./rss.ts";
import { type Element, elementsNamed, only, parsedXml, sampleFeed, textsOf } from "./testing.ts";

const feed = sampleFeed("feed.xml");

function channelOf(told: Feed): Element {
  return only(parsedXml(rssFeed(told)), "channel");
}

test("is written as it was last agreed upon", async () => {
  await expect(rssFeed(feed)).toMatchFileSnapshot("./rss.golden.xml");
});

describe("a strict parser reads", () => {
  test("what the publication says of itself, and where the feed is", () => {
    const channel = channelOf(feed);
    expect(textsOf(channel, "title")).toEqual([feed.title]);
    expect(textsOf(channel, "description")).toEqual([feed.description]);
    expect(textsOf(channel, "link")).toEqual(["https://paper.example/"]);
    expect(elementsNamed(channel, "atom:link").map(({ attributes }) => attributes)).toEqual([
      { href: "https://paper.example/feed.xml", rel: "self", type: "application/rss+xml" },
    ]);
  });
  test("when something in it was changed, and nothing of the time in which it is asked", () => {
    const backwards = { ...feed, entries: feed.entries.toReversed() };
    expect(textsOf(channelOf(backwards), "lastBuildDate")).toEqual(["Mon, 23 Nov 2026 09:30:00 GMT"]);
    expect(textsOf(channelOf({ ...feed, entries: [] }), "lastBuildDate")).toEqual([]);
  });
  test("a story with its authors, its subjects, its picture and its whole text", () => {
    const [story = parsedXml("<item/>")] = elementsNamed(channelOf(feed), "item");
    expect(textsOf(story, "title")).toEqual(["Rain <Again>"]);
    expect(textsOf(story, "link")).toEqual(["https://paper.example/ai/rain"]);
    expect(textsOf(story, "pubDate")).toEqual(["Fri, 20 Nov 2026 08:00:00 GMT"]);
    expect(textsOf(story, "dc:creator")).toEqual(["Ana Nwosu", "Bó & Sons"]);
    expect(textsOf(story, "category")).toEqual(["AI & Machines", "Weather", "Bread"]);
    expect(textsOf(story, "wfw:commentRss")).toEqual(["https://paper.example/ai/rain/comments.xml"]);
    expect(only(story, "media:content").attributes.url).toMatch(/^https:\/\/paper\.example\/media\//);
    expect(only(story, "guid")).toMatchObject({ attributes: { isPermaLink: "false" } });
    // XML cannot carry the bell that somebody has typed.
    expect(textsOf(story, "content:encoded")).toEqual([feed.entries[0]?.html?.replace("\u0007", "")]);
  });
});
