import { describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { accepted, someone, somePublished, someSection } from "#features/articles/testing.ts";
import { postComment } from "#features/comments/mutations.ts";
import { somePost } from "#features/comments/testing.ts";
import { changeSettings } from "#features/settings/mutations.ts";
import { answerWithComments, answerWithSitemap, answerWithStories } from "./answers.ts";
import { elementsNamed, only, parsedXml, textsOf } from "./testing.ts";

useTestDatabase();

async function titlesIn(answer: Response): Promise<string[]> {
  expect(answer.status).toBe(200);
  const channel = only(parsedXml(await answer.text()), "channel");
  return elementsNamed(channel, "item").flatMap((item) => textsOf(item, "title"));
}

async function paper() {
  const editor = await someone("owner", "Ana");
  const author = await someone("author", "Ben");
  const [ai, food] = [await someSection(editor, "AI", "ai"), await someSection(editor, "Food", "food")];
  const words = { sectionId: ai.id, tagNames: ["Weather"], bylineIds: [author.id] };
  const rain = await somePublished(editor, { headline: "Rain", ...words });
  const bread = await somePublished(editor, { headline: "Bread", sectionId: food.id });
  return { editor, author, rain, bread };
}

describe("the stories", () => {
  test("of all, of a section, of a tag and of an author", async () => {
    const { editor, author } = await paper();
    expect(await titlesIn(await answerWithStories("feed.xml"))).toEqual(["Bread", "Rain"]);
    const of = async (kind: "section" | "tag" | "author", slug: string) =>
      titlesIn(await answerWithStories("feed.xml", { kind, slug }));
    expect(await of("section", "food")).toEqual(["Bread"]);
    expect(await of("tag", "weather")).toEqual(["Rain"]);
    expect(await of("author", author.id)).toEqual(["Rain"]);
    expect(await of("author", editor.id)).toEqual(["Bread"]);
  });
  test("of nothing that is there answer 404, and so do those of an account without a story", async () => {
    await paper();
    const reader = await someone("reader");
    const asked = [
      ...(["section", "tag", "author"] as const).map((kind) => ({ kind, slug: "nowhere" })),
      { kind: "author" as const, slug: reader.id },
    ];
    for (const one of asked) expect((await answerWithStories("atom.xml", one)).status).toBe(404);
  });
  test("of a tag are gone with its last story", async () => {
    const { editor, rain } = await paper();
    accepted(await retireArticle(editor, { id: rain.id }));
    expect((await answerWithStories("feed.json", { kind: "tag", slug: "weather" })).status).toBe(404);
  });
  test("name the format in which they come", async () => {
    await paper();
    const types = await Promise.all(
      (["feed.xml", "atom.xml", "feed.json"] as const).map(async (file) =>
        (await answerWithStories(file)).headers.get("content-type"),
      ),
    );
    expect(types).toEqual(
      ["rss+xml", "atom+xml", "feed+json"].map((type) => `application/${type}; charset=utf-8`),
    );
  });
});

describe("the comments", () => {
  test("on everything and on one article, of what can be read alone", async () => {
    const { editor, rain, bread } = await paper();
    accepted(await changeSettings(editor, { commentsPolicy: "open" }));
    for (const { id } of [rain, bread]) accepted(await postComment(undefined, somePost(id)));
    const on = (headline: string) => expect.stringContaining(`on “${headline}”`);
    expect(await titlesIn(await answerWithComments())).toEqual([on("Bread"), on("Rain")]);
    const one = await answerWithComments({ section: "ai", slug: "rain" });
    expect(await titlesIn(one)).toEqual([on("Rain")]);
    accepted(await retireArticle(editor, { id: rain.id }));
    expect(await titlesIn(await answerWithComments())).toEqual([on("Bread")]);
    expect((await answerWithComments({ section: "ai", slug: "rain" })).status).toBe(404);
  });
  test("of an article stand under its own address alone", async () => {
    await paper();
    expect((await answerWithComments({ section: "food", slug: "rain" })).status).toBe(404);
    expect((await answerWithComments({ section: null, slug: "rain" })).status).toBe(404);
  });
});

test.each(["0", "1", "01", "-2", "2.5", "x", "", "999999"])(
  "there is no page %j of a sitemap",
  async (page) => {
    expect((await answerWithSitemap("stories", page)).status).toBe(404);
  },
);
