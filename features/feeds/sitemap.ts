import type { Picture } from "#features/document/document.ts";
import {
  articlePath,
  authorPath,
  homePath,
  type SitemapPart,
  sectionPath,
  sitemapPartPath,
  sitemapParts,
  tagPath,
} from "#features/paths.ts";
import { authorAddresses, authorCount } from "#features/people/queries.ts";
import { allSections } from "#features/sections/queries.ts";
import { tagAddresses, tagCount } from "#features/tags/queries.ts";
import { articleAddresses, publicArticleCount } from "./queries.ts";
import { pictureOf } from "./stories.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

/** The protocol allows 50,000: fewer make each page quick to read and to write. */
export const pageLength = 1000;

const namespace = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
const withImages = { ...namespace, "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1" };

interface Place {
  readonly path: string;
  readonly changed?: Date;
  readonly hero?: Picture | null;
}

/** A list that is read a piece at a time. */
interface List {
  readonly length: number;
  readonly piece: (offset: number, limit: number) => Promise<readonly Place[]>;
}

async function fixedPlaces(): Promise<List> {
  const sections = await allSections();
  const places = [homePath, ...sections.map(sectionPath)].map((path) => ({ path }));
  return {
    length: places.length,
    piece: async (offset, limit) => places.slice(offset, offset + limit),
  };
}

async function articlesOf(kind: "story" | "page"): Promise<List> {
  const piece = async (offset: number, limit: number) => {
    const articles = await articleAddresses(kind, { offset, limit });
    // What was published elsewhere first is to be found there.
    const own = articles.filter(({ canonicalUrl }) => canonicalUrl === "");
    return own.map((article) => ({
      path: articlePath(article),
      changed: article.updatedAt,
      hero: article.hero,
    }));
  };
  return { length: await publicArticleCount(kind), piece };
}

async function authors(): Promise<List> {
  const piece = async (offset: number, limit: number) =>
    (await authorAddresses({ offset, limit })).map((author) => ({ path: authorPath(author) }));
  return { length: await authorCount(), piece };
}

async function tags(): Promise<List> {
  const piece = async (offset: number, limit: number) =>
    (await tagAddresses({ offset, limit })).map((tag) => ({ path: tagPath(tag) }));
  return { length: await tagCount(), piece };
}

async function listsOf(part: SitemapPart): Promise<readonly List[]> {
  if (part === "stories") return [await articlesOf("story")];
  return Promise.all([fixedPlaces(), articlesOf("page"), authors(), tags()]);
}

/** An empty part has a page too: a crawler that knows it finds nothing wrong. */
function pagesOf(lists: readonly List[]): number {
  return Math.max(1, Math.ceil(lists.reduce((sum, { length }) => sum + length, 0) / pageLength));
}

/** What of all lists, one after another, stands on a page. */
async function placesOn(page: number, lists: readonly List[]): Promise<Place[]> {
  const places: Place[] = [];
  let room = pageLength;
  let from = (page - 1) * pageLength;
  for (const { length, piece } of lists) {
    const taken = Math.max(0, Math.min(room, length - from));
    if (taken > 0) places.push(...(await piece(from, taken)));
    room -= taken;
    from = Math.max(0, from - length);
  }
  return places;
}

function url({ path, changed, hero }: Place, origin: string): Markup {
  const picture = pictureOf(hero ?? null, origin);
  return xml(
    "url",
    {},
    xml("loc", {}, new URL(path, origin).href),
    changed && xml("lastmod", {}, changed.toISOString()),
    picture && xml("image:image", {}, xml("image:loc", {}, picture.url)),
  );
}

/** A page of a part, counted from 1; undefined for one that is not there. */
export async function sitemapPart(
  part: SitemapPart,
  { origin, page }: { readonly origin: string; readonly page: number },
): Promise<string | undefined> {
  const lists = await listsOf(part);
  if (page > pagesOf(lists)) return undefined;
  const places = await placesOn(page, lists);
  return xmlDocument(xml("urlset", withImages, ...places.map((place) => url(place, origin))));
}

/** The last page of the stories says when it was changed: there is what is new. */
async function lastmodOf(part: SitemapPart, page: number, lists: readonly List[]): Promise<Date | undefined> {
  if (part !== "stories" || page < pagesOf(lists)) return undefined;
  const dates = (await placesOn(page, lists)).flatMap(({ changed }) => changed ?? []);
  return dates.toSorted((a, b) => b.getTime() - a.getTime())[0];
}

async function entriesOf(part: SitemapPart, origin: string): Promise<Markup[]> {
  const lists = await listsOf(part);
  const pages = Array.from({ length: pagesOf(lists) }, (_, i) => i + 1);
  return Promise.all(
    pages.map(async (page) => {
      const changed = await lastmodOf(part, page, lists);
      const address = new URL(sitemapPartPath(part, page === 1 ? undefined : page), origin).href;
      return xml(
        "sitemap",
        {},
        xml("loc", {}, address),
        changed && xml("lastmod", {}, changed.toISOString()),
      );
    }),
  );
}

/** Where the parts of the sitemap are. */
export async function sitemapIndex(origin: string): Promise<string> {
  const parts = await Promise.all(sitemapParts.map((part) => entriesOf(part, origin)));
  return xmlDocument(xml("sitemapindex", namespace, ...parts.flat()));
}
