import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentBody } from "#features/document/document.ts";
import { documentSchema } from "#features/document/schema.ts";
import { figure, pastedDocument } from "#features/document/testing.ts";
import type { FeedStory } from "./queries.ts";
import { rssFeed } from "./rss.ts";
import { type Element, elementsNamed, only, parsedXml, textsOf } from "./testing.ts";

const origin = "https://paper.example";
const publication = { name: "The “Paper” & Sons", motto: "Rain <or> shine", language: "en-GB" };

const body: DocumentBody = {
  type: "doc",
  version: 1,
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "It rained ]]> for a " },
        { type: "text", text: "week", marks: [{ type: "link", attrs: { href: "/ai/forecast?a=1&b=2" } }] },
        { type: "text", text: ".\u0007" },
      ],
    },
    figure(),
    { type: "codeBlock", attrs: { language: "html" }, content: [{ type: "text", text: "<script>&amp;" }] },
  ],
};

const rain: FeedStory = {
  id: "0198c0de-0000-7000-8000-000000000001",
  slug: "rain",
  sectionSlug: "ai",
  sectionName: "AI & Machines",
  headline: "Rain <Again>",
  standfirst: "A week of “it” & more.",
  body,
  publishedAt: new Date("2026-11-20T08:00:00Z"),
  updatedAt: new Date("2026-11-23T09:30:00Z"),
  authors: ["Ana Nwosu", "Bó & Sons"],
  tags: ["Weather", "Bread"],
};
const older: FeedStory = {
  ...rain,
  id: "0198c0de-0000-7000-8000-000000000002",
  slug: "older",
  headline: "Older",
  standfirst: "",
  publishedAt: new Date("2026-01-02T03:04:05Z"),
  updatedAt: new Date("2026-01-02T03:04:05Z"),
  authors: [],
  tags: [],
};

function channelOf(stories: readonly FeedStory[], said = publication): Element {
  return only(parsedXml(rssFeed({ publication: said, stories, origin })), "channel");
}

function itemOf(story: FeedStory): Element {
  return only(channelOf([story]), "item");
}

test("is written as it was last agreed upon", async () => {
  await expect(rssFeed({ publication, stories: [rain, older], origin })).toMatchFileSnapshot(
    "./rss.golden.xml",
  );
});

describe("a strict parser reads", () => {
  test("what the publication says of itself, and where the feed is", () => {
    const channel = channelOf([rain, older]);
    expect(textsOf(channel, "title")).toEqual([publication.name]);
    expect(textsOf(channel, "description")).toEqual([publication.motto]);
    expect(textsOf(channel, "link")).toEqual(["https://paper.example/"]);
    expect(elementsNamed(channel, "atom:link").map(({ attributes }) => attributes)).toEqual([
      { href: "https://paper.example/feed.xml", rel: "self", type: "application/rss+xml" },
    ]);
    expect(textsOf(channelOf([], { ...publication, motto: "" }), "description")).toEqual([publication.name]);
  });
  test("when something in it was changed, and nothing of the time in which it is asked", () => {
    expect(textsOf(channelOf([older, rain]), "lastBuildDate")).toEqual(["Mon, 23 Nov 2026 09:30:00 GMT"]);
    expect(textsOf(channelOf([]), "lastBuildDate")).toEqual([]);
  });
  test("a story with its authors, its subjects and its whole text", () => {
    const story = itemOf(rain);
    expect(textsOf(story, "title")).toEqual(["Rain <Again>"]);
    expect(textsOf(story, "link")).toEqual(["https://paper.example/ai/rain"]);
    expect(textsOf(story, "pubDate")).toEqual(["Fri, 20 Nov 2026 08:00:00 GMT"]);
    expect(textsOf(story, "dc:creator")).toEqual(rain.authors);
    expect(textsOf(story, "category")).toEqual(["AI & Machines", "Weather", "Bread"]);
    const [html = ""] = textsOf(story, "content:encoded");
    expect(html).toContain(
      'It rained ]]&gt; for a <a href="https://paper.example/ai/forecast?a=1&amp;b=2">week</a>.',
    );
    expect(html).toContain("&lt;script&gt;&amp;amp;");
  });
  test("a name that stays when headline and address change", () => {
    const guid = (story: FeedStory) => only(itemOf(story), "guid");
    const moved = { ...rain, slug: "drizzle", headline: "Drizzle" };
    expect(guid(moved)).toEqual(guid(rain));
    expect(guid(rain)).toMatchObject({
      text: `urn:uuid:${rain.id}`,
      attributes: { isPermaLink: "false" },
    });
  });
});

test("a story without a standfirst is told by its beginning", () => {
  expect(only(itemOf(older), "description").text).toMatch(/^It rained/);
});

test("a feed carries no library: after two million characters stories are told by their standfirst", () => {
  const text = "Rain. ".repeat(150_000);
  const long: DocumentBody = {
    type: "doc",
    version: 1,
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  };
  const stories = ["1", "2", "3"].map((id) => ({ ...rain, id, body: long }));
  const whole = elementsNamed(channelOf([...stories, rain]), "item").map(
    (item) => textsOf(item, "content:encoded").length,
  );
  expect(whole).toEqual([1, 1, 0, 1]);
});

test("whatever validates makes a feed that a strict parser reads", () => {
  const words = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(pastedDocument(), words, words, (pasted, headline, name) => {
      const story = { ...rain, headline, authors: [name], tags: [name], body: documentSchema.parse(pasted) };
      const said = { name, motto: headline, language: "en" };
      expect(textsOf(only(channelOf([story], said), "item"), "content:encoded")).toHaveLength(1);
    }),
  );
});
