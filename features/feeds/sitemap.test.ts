import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles, revisions } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { someDraft, someone, somePublished, someSection } from "#features/articles/testing.ts";
import { figure } from "#features/document/testing.ts";
import { type SitemapPart, sitemapParts } from "#features/paths.ts";
import { newId } from "#lib/id.ts";
import { pageLength, sitemapIndex, sitemapPart } from "./sitemap.ts";
import { type Element, only, parsedXml, textsOf } from "./testing.ts";

useTestDatabase();

const origin = "https://paper.example";

async function root(part: SitemapPart, page = 1): Promise<Element> {
  const source = await sitemapPart(part, { origin, page });
  if (source === undefined) throw new Error("no such page");
  return parsedXml(source);
}

function locations({ elements }: Element): string[] {
  return elements.flatMap((element) => textsOf(element, "loc"));
}

/** As many stories as are wanted, a second apart, straight into the tables. */
async function manyStories(count: number, sectionId: string): Promise<void> {
  const ids = Array.from({ length: count }, newId);
  const at = (i: number) => new Date(Date.UTC(2020, 0, 1) + i * 1000);
  await database().transaction(async (tx) => {
    for (let from = 0; from < count; from += 500) {
      const some = ids.slice(from, from + 500).map((id, i) => ({ id, number: from + i }));
      const places = some.map(({ id, number }) => ({
        ...{ id, kind: "story" as const, slug: `story-${number}`, sectionId },
        ...{ publishedAt: at(number), updatedAt: at(number) },
      }));
      await tx.insert(articles).values(places);
      const body = { type: "doc", version: 1, content: [] };
      const words = { headline: "H", standfirst: "", body, bylineIds: [], tagNames: [], wordCount: 1 };
      const rest = { number: 1, workingVersion: 1, reason: "published", sectionId };
      await tx
        .insert(revisions)
        .values(
          some.map(({ id, number }) => ({ id, articleId: id, slug: `story-${number}`, ...words, ...rest })),
        );
    }
    await tx.update(articles).set({ publishedRevisionId: articles.id }).where(eq(articles.kind, "story"));
  });
}

test("the index names its parts, and says when the newest stories changed", async () => {
  const editor = await someone("owner");
  const section = await someSection(editor, "Culture", "culture");
  await somePublished(editor, { headline: "Rain", sectionId: section.id });
  const index = parsedXml(await sitemapIndex(origin));
  const [rain] = await database().read.select({ at: articles.updatedAt }).from(articles);
  expect(index.name).toBe("sitemapindex");
  expect(locations(index)).toEqual([`${origin}/sitemap-pages.xml`, `${origin}/sitemap-stories.xml`]);
  expect(index.elements.map((part) => textsOf(part, "lastmod"))).toEqual([[], [rain?.at?.toISOString()]]);
});

describe("a small publication", () => {
  test("has all that readers can see in it and nothing else", async () => {
    const editor = await someone("owner", "Ana");
    const idle = await someone("author", "Nobody");
    const section = await someSection(editor, "Culture", "culture");
    await somePublished(editor, { headline: "Rain", sectionId: section.id, tagNames: ["Weather"] });
    await somePublished(editor, { headline: "About", kind: "page" });
    await someDraft(editor, { headline: "A Draft", sectionId: section.id, tagNames: ["Secret"] });
    const gone = await somePublished(editor, {
      headline: "Gone",
      sectionId: section.id,
      tagNames: ["Gone"],
      bylineIds: [idle.id],
    });
    await retireArticle(editor, { id: gone.id });
    const pages = ["/", "/culture", "/about", `/author/${editor.id}`, "/tag/weather"];
    expect(locations(await root("pages"))).toEqual(pages.map((path) => origin + path));
    expect(locations(await root("stories"))).toEqual([`${origin}/culture/rain`]);
  });
  test("tells when a story was changed, and shows its picture", async () => {
    const editor = await someone("owner");
    const section = await someSection(editor, "Culture", "culture");
    const hero = { ...figure().attrs };
    await somePublished(editor, { headline: "Rain", sectionId: section.id, hero });
    const [url = parsedXml("<url/>")] = (await root("stories")).elements;
    const [rain] = await database().read.select({ at: articles.updatedAt }).from(articles);
    expect(textsOf(url, "lastmod")).toEqual([rain?.at?.toISOString()]);
    expect(only(only(url, "image:image"), "image:loc").text).toBe(origin + hero.address);
  });
  test("leaves out what was published elsewhere first", async () => {
    const editor = await someone("owner");
    const section = await someSection(editor, "Culture", "culture");
    const canonicalUrl = "https://elsewhere.example/rain";
    await somePublished(editor, { headline: "Rain", sectionId: section.id, canonicalUrl });
    expect(locations(await root("stories"))).toEqual([]);
  });
  test("has no second page, and an empty one no story", async () => {
    for (const part of sitemapParts) expect(await sitemapPart(part, { origin, page: 2 })).toBeUndefined();
    expect(locations(await root("pages"))).toEqual([`${origin}/`]);
    expect(locations(await root("stories"))).toEqual([]);
  });
});

test("a large one has pages, and each address stands on one of them", async () => {
  const editor = await someone("owner");
  const section = await someSection(editor, "Culture", "culture");
  await manyStories(pageLength * 2 + 3, section.id);
  const index = locations(parsedXml(await sitemapIndex(origin)));
  expect(index.slice(1)).toEqual(
    ["", "?page=2", "?page=3"].map((page) => `${origin}/sitemap-stories.xml${page}`),
  );
  const pages = await Promise.all([1, 2, 3].map((page) => root("stories", page)));
  expect(pages.map(({ elements }) => elements.length)).toEqual([pageLength, pageLength, 3]);
  const all = pages.flatMap(locations);
  expect(new Set(all).size).toBe(pageLength * 2 + 3);
  expect([all[0], all.at(-1)]).toEqual([`${origin}/culture/story-0`, `${origin}/culture/story-2002`]);
  expect(await sitemapPart("stories", { origin, page: 4 })).toBeUndefined();
});

test("is written as it was last agreed upon", async () => {
  const editor = await someone("owner");
  const section = await someSection(editor, "Culture", "culture");
  await manyStories(2, section.id);
  const hero = figure().attrs;
  await database().transaction((tx) =>
    tx.update(revisions).set({ hero }).where(eq(revisions.slug, "story-1")),
  );
  const xml = await sitemapPart("stories", { origin, page: 1 });
  await expect(xml).toMatchFileSnapshot("./sitemap.golden.xml");
});
