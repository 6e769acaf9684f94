import { articlePath } from "#features/paths.ts";
import type { newsStories } from "./queries.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

const namespaces = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
};

type Story = Awaited<ReturnType<typeof newsStories>>[number];

/** The protocol wants two letters, or three where there are no two, and tells two ways to write Chinese apart. */
function newsLanguage(language: string): string {
  const [first = "en", ...rest] = language.toLowerCase().split("-");
  if (first !== "zh") return first;
  return rest.some((part) => ["tw", "hk", "mo", "hant"].includes(part)) ? "zh-tw" : "zh-cn";
}

/** The stories of the last two days, as news search wants to be told of them. */
export function newsSitemap(
  stories: readonly Story[],
  { name, origin }: { readonly name: string; readonly origin: string },
): string {
  const urls = stories.map((story): Markup => {
    const publication = [xml("news:name", {}, name), xml("news:language", {}, newsLanguage(story.language))];
    return xml(
      "url",
      {},
      xml("loc", {}, new URL(articlePath(story), origin).href),
      xml(
        "news:news",
        {},
        xml("news:publication", {}, ...publication),
        xml("news:publication_date", {}, story.publishedAt.toISOString()),
        xml("news:title", {}, story.headline),
      ),
    );
  });
  return xmlDocument(xml("urlset", namespaces, ...urls));
}
