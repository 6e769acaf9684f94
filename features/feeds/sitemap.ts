import { articlePath, homePath, sectionPath, sitemapPath } from "#features/paths.ts";
import { allSections } from "#features/sections/queries.ts";
import { articleAddresses, publicArticleCount } from "./queries.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

/** The protocol allows 50,000: fewer make each page quick to read and to write. */
export const pageLength = 1000;

const namespace = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

interface Place {
  readonly path: string;
  readonly changed?: Date;
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
    return articles.map((article) => ({ path: articlePath(article), changed: article.updatedAt }));
  };
  return { length: await publicArticleCount(kind), piece };
}

/** What of all lists, one after another, stands on a page. */
async function placesOn(page: number, lists: readonly List[]): Promise<Place[]> {
  const places: Place[] = [];
  let from = (page - 1) * pageLength;
  for (const { length, piece } of lists) {
    const room = Math.min(pageLength - places.length, length - from);
    if (room > 0) places.push(...(await piece(from, room)));
    from = Math.max(0, from - length);
  }
  return places;
}

function urlset(places: readonly Place[], origin: string): Markup {
  const urls = places.map(({ path, changed }) =>
    xml(
      "url",
      {},
      xml("loc", {}, new URL(path, origin).href),
      changed && xml("lastmod", {}, changed.toISOString()),
    ),
  );
  return xml("urlset", namespace, ...urls);
}

function index(pages: number, origin: string): Markup {
  const sitemaps = Array.from({ length: pages }, (_, i) =>
    xml("sitemap", {}, xml("loc", {}, new URL(sitemapPath(i + 1), origin).href)),
  );
  return xml("sitemapindex", namespace, ...sitemaps);
}

/**
 * The addresses of all that readers can see. Where one page cannot hold them, the sitemap names its pages, which
 * count from 1; undefined for a page that it does not name.
 */
export async function sitemap(origin: string, page?: number): Promise<string | undefined> {
  const lists = await Promise.all([fixedPlaces(), articlesOf("page"), articlesOf("story")]);
  const pages = Math.ceil(lists.reduce((sum, { length }) => sum + length, 0) / pageLength);
  if (page === undefined && pages > 1) return xmlDocument(index(pages, origin));
  if (page !== undefined && (pages === 1 || page > pages)) return undefined;
  return xmlDocument(urlset(await placesOn(page ?? 1, lists), origin));
}
