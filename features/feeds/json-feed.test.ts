import { expect, test } from "vitest";
import { z } from "zod";
import { jsonFeed } from "./json-feed.ts";
import { sampleFeed } from "./testing.ts";

const feed = sampleFeed("feed.json");
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() });

/** What jsonfeed.org/version/1.1 demands and allows. */
const shape = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  authors: z.array(author),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string(),
        content_html: z.string().optional(),
        content_text: z.string().optional(),
        summary: z.string(),
        image: z.url().optional(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime(),
        authors: z.array(author).optional(),
        tags: z.array(z.string()).optional(),
        language: z.string().optional(),
        _masthead: z.strictObject({ comments_url: z.url(), comments_feed_url: z.url() }).optional(),
      })
      .refine((item) => (item.content_html === undefined) !== (item.content_text === undefined)),
  ),
});

test("is written as it was last agreed upon", async () => {
  await expect(jsonFeed(feed)).toMatchFileSnapshot("./json-feed.golden.txt");
});

test("has all that version 1.1 demands and nothing that it does not know", () => {
  const told = shape.parse(JSON.parse(jsonFeed(feed)));
  expect(told.items.map(({ title }) => title)).toEqual(["Rain <Again>", "Older"]);
  expect(told.items[0]?.authors).toEqual([
    { name: "Ana Nwosu", url: "https://paper.example/author/ana" },
    { name: "Bó & Sons", url: "https://paper.example/author/bo" },
  ]);
  expect(told.feed_url).toBe("https://paper.example/feed.json");
});

test("a story for whose text there is no room is told by its standfirst", () => {
  const [first] = feed.entries;
  if (first === undefined) throw new Error("no entry");
  const told = shape.parse(JSON.parse(jsonFeed({ ...feed, entries: [{ ...first, html: undefined }] })));
  expect(told.items[0]).toMatchObject({ content_text: first.summary });
});
