import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentBody } from "#features/document/document.ts";
import { documentSchema } from "#features/document/schema.ts";
import { pastedDocument } from "#features/document/testing.ts";
import { atomFeed } from "./atom.ts";
import type { FeedStory } from "./queries.ts";
import { rssFeed } from "./rss.ts";
import { storiesFeed } from "./stories.ts";
import { older, only, parsedXml, publication, rain, textsOf } from "./testing.ts";

const origin = "https://paper.example";

function feedOf(stories: readonly FeedStory[]) {
  return storiesFeed({ publication, stories, origin, file: "feed.xml" });
}

test("a story keeps its name when headline and address change", () => {
  const moved = { ...rain, slug: "drizzle", headline: "Drizzle" };
  expect([rain, moved].map((story) => feedOf([story]).entries[0]?.id)).toEqual([
    `urn:uuid:${rain.id}`,
    `urn:uuid:${rain.id}`,
  ]);
});

test("every address in it is whole, and nothing in the text means anything to HTML", () => {
  const [{ html } = { html: "" }] = feedOf([rain]).entries;
  expect(html).toContain(
    'It rained ]]&gt; for a <a href="https://paper.example/ai/forecast?a=1&amp;b=2">week</a>.',
  );
  expect(html).toContain("&lt;script&gt;&amp;amp;");
});

test("the picture above a story stands at the beginning of its text", () => {
  expect(feedOf([rain]).entries[0]?.html).toMatch(/^<figure><img src="https:\/\/paper\.example\/media\//);
  const elsewhere = { ...rain, hero: rain.hero && { ...rain.hero, address: "https://evil.example/a.webp" } };
  expect(feedOf([elsewhere]).entries[0]?.picture).toBeUndefined();
});

test("a story without a standfirst is told by its beginning", () => {
  expect(feedOf([older]).entries[0]?.summary).toMatch(/^It rained/);
});

test("a feed carries no library: after two million characters stories are told by their standfirst", () => {
  const text = "Rain. ".repeat(150_000);
  const long: DocumentBody = {
    type: "doc",
    version: 1,
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  };
  const stories = ["1", "2", "3"].map((id) => ({ ...rain, id, body: long }));
  const whole = feedOf([...stories, rain]).entries.map(({ html }) => html !== undefined);
  expect(whole).toEqual([true, true, false, true]);
});

test("the feed of a section says so, and where it belongs", () => {
  const subject = { name: "AI", description: "", path: "/ai" };
  const feed = storiesFeed({ publication, subject, stories: [rain], origin, file: "atom.xml" });
  expect(feed).toMatchObject({ title: "AI | The “Paper” & Sons", description: publication.motto });
  expect([feed.page, feed.self]).toEqual([`${origin}/ai`, `${origin}/ai/atom.xml`]);
});

test("whatever validates makes feeds that a strict parser reads", () => {
  const words = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(pastedDocument(), words, words, (pasted, headline, name) => {
      const body = documentSchema.parse(pasted);
      const story = { ...rain, headline, authors: [{ name, slug: "a" }], tags: [name], body };
      const said = { name, motto: headline, language: "en" };
      const feed = storiesFeed({ publication: said, stories: [story], origin, file: "feed.xml" });
      const item = only(only(parsedXml(rssFeed(feed)), "channel"), "item");
      expect(textsOf(item, "content:encoded")).toHaveLength(1);
      expect(textsOf(only(parsedXml(atomFeed(feed)), "entry"), "content")).toHaveLength(1);
    }),
  );
});
