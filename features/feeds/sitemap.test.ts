import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "#db/connection.ts";
import { articles, revisions } from "#db/tables.ts";
import { useTestDatabase } from "#db/testing.ts";
import { retireArticle } from "#features/articles/mutations.ts";
import { someDraft, someone, somePublished, someSection } from "#features/articles/testing.ts";
import { newId } from "#lib/id.ts";
import { pageLength, sitemap } from "./sitemap.ts";
import { type Element, elementsNamed, parsedXml, textsOf } from "./testing.ts";

useTestDatabase();

const origin = "https://paper.example";

async function root(page?: number): Promise<Element> {
  const source = await sitemap(origin, page);
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

describe("a small publication has one page", () => {
  test("with all that readers can see and nothing else", async () => {
    const editor = await someone("owner");
    const section = await someSection(editor, "Culture", "culture");
    await somePublished(editor, { headline: "Rain", sectionId: section.id });
    await somePublished(editor, { headline: "About", kind: "page" });
    await someDraft(editor, { headline: "A Draft", sectionId: section.id });
    const gone = await somePublished(editor, { headline: "Gone", sectionId: section.id });
    await retireArticle(editor, { id: gone.id });
    const map = await root();
    expect([map.name, map.attributes.xmlns]).toEqual([
      "urlset",
      "http://www.sitemaps.org/schemas/sitemap/0.9",
    ]);
    expect(locations(map)).toEqual(["/", "/culture", "/about", "/culture/rain"].map((path) => origin + path));
    const dates = map.elements.flatMap((url) => textsOf(url, "lastmod"));
    const [rain] = await database().read.select({ at: articles.updatedAt }).from(articles);
    expect(dates).toHaveLength(2);
    expect(dates).toContain(rain?.at?.toISOString());
  });
  test("and no second way to ask for it", async () => {
    expect(await sitemap(origin, 1)).toBeUndefined();
    expect(locations(await root())).toEqual([`${origin}/`]);
  });
});

test("a large one names its pages, and each address stands on one of them", async () => {
  const editor = await someone("owner");
  const section = await someSection(editor, "Culture", "culture");
  await somePublished(editor, { headline: "About", kind: "page" });
  await manyStories(pageLength * 2, section.id);
  const map = await root();
  expect(map.name).toBe("sitemapindex");
  expect(elementsNamed(map, "sitemap").flatMap((page) => textsOf(page, "loc"))).toEqual(
    [1, 2, 3].map((page) => `${origin}/sitemap.xml?page=${page}`),
  );
  const pages = await Promise.all([1, 2, 3].map(root));
  expect(pages.map(({ elements }) => elements.length)).toEqual([pageLength, pageLength, 3]);
  const all = pages.flatMap(locations);
  expect(new Set(all).size).toBe(pageLength * 2 + 3);
  expect(all.slice(0, 4)).toEqual(
    ["/", "/culture", "/about", "/culture/story-0"].map((path) => origin + path),
  );
  expect(all.at(-1)).toBe(`${origin}/culture/story-1999`);
  expect(await sitemap(origin, 4)).toBeUndefined();
});
