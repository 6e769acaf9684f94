import { type Feed, type FeedEntry, lastChange, mediaTypes } from "./feed.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

function link(rel: string, type: string | undefined, href: string): Markup {
  return xml("link", { rel, ...(type !== undefined && { type }), href });
}

function entry(told: FeedEntry): Markup {
  const { discussion, html, language, picture } = told;
  return xml(
    "entry",
    language === undefined ? {} : { "xml:lang": language },
    xml("id", {}, told.id),
    xml("title", {}, told.title),
    link("alternate", "text/html", told.url),
    xml("published", {}, told.publishedAt.toISOString()),
    xml("updated", {}, told.updatedAt.toISOString()),
    ...told.authors.map(({ name, url }) =>
      xml("author", {}, xml("name", {}, name), url === undefined ? undefined : xml("uri", {}, url)),
    ),
    ...told.subjects.map((term) => xml("category", { term })),
    discussion && link("replies", mediaTypes["feed.xml"], discussion.feed),
    picture && link("enclosure", "image/webp", picture.url),
    xml("summary", {}, told.summary),
    html === undefined ? undefined : xml("content", { type: "html" }, html),
  );
}

/** Atom 1.0 (RFC 4287). It must say when it was updated: before there is anything in it, never. */
export function atomFeed(feed: Feed): string {
  return xmlDocument(
    xml(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
      xml("id", {}, feed.self),
      xml("title", {}, feed.title),
      xml("subtitle", {}, feed.description),
      xml("updated", {}, (lastChange(feed) ?? new Date(0)).toISOString()),
      xml("author", {}, xml("name", {}, feed.publisher)),
      link("self", mediaTypes["atom.xml"], feed.self),
      link("alternate", "text/html", feed.page),
      ...feed.entries.map(entry),
    ),
  );
}
