import { afterEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing.ts";
import { someone, somePublished, someSection } from "#features/articles/testing.ts";
import { shiftClock } from "#lib/clock.ts";
import { newsLasts } from "./feeds.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { newsStories } from "./queries.ts";
import { only, parsedXml, textsOf } from "./testing.ts";

useTestDatabase();
afterEach(() => shiftClock(0));

const paper = { name: "Rain & Sons", origin: "https://paper.example" };
const at = new Date("2026-11-20T08:00:00Z");
const rain = {
  ...{ slug: "rain", sectionSlug: "ai", language: "en-GB", headline: "Rain <Again>" },
  ...{ publishedAt: at, updatedAt: at },
};

test("is written as it was last agreed upon", async () => {
  const xml = newsSitemap([rain, { ...rain, slug: "regen", language: "zh-Hant" }], paper);
  await expect(xml).toMatchFileSnapshot("./news-sitemap.golden.xml");
});

test.each([
  ["en-GB", "en"],
  ["gsw", "gsw"],
  ["zh", "zh-cn"],
  ["zh-TW", "zh-tw"],
])("the language %s is told as %s", (language, told) => {
  const url = only(parsedXml(newsSitemap([{ ...rain, language }], paper)), "url");
  const publication = only(only(url, "news:news"), "news:publication");
  expect(textsOf(publication, "news:language")).toEqual([told]);
});

describe("has a story", () => {
  const headlines = async () => (await newsStories()).map(({ headline }) => headline);
  test("for two days and no longer, and no standing page", async () => {
    const editor = await someone("owner");
    const section = await someSection(editor);
    await somePublished(editor, { headline: "Rain", sectionId: section.id });
    await somePublished(editor, { headline: "About", kind: "page" });
    expect(await headlines()).toEqual(["Rain"]);
    shiftClock(newsLasts - 60_000);
    expect(await headlines()).toEqual(["Rain"]);
    shiftClock(newsLasts);
    expect(await headlines()).toEqual([]);
  });
});
