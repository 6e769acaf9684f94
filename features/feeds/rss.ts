import { type Feed, type FeedEntry, type FeedPicture, lastChange, mediaTypes } from "./feed.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

const namespaces = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
  "xmlns:wfw": "http://wellformedweb.org/CommentAPI/",
};

function picture({ url, width, height }: FeedPicture): Markup {
  return xml("media:content", { url, medium: "image", width: String(width), height: String(height) });
}

function item(entry: FeedEntry): Markup {
  const { discussion, html } = entry;
  return xml(
    "item",
    {},
    xml("title", {}, entry.title),
    xml("link", {}, entry.url),
    xml("guid", { isPermaLink: "false" }, entry.id),
    xml("pubDate", {}, entry.publishedAt.toUTCString()),
    ...entry.authors.map(({ name }) => xml("dc:creator", {}, name)),
    entry.language === undefined ? undefined : xml("dc:language", {}, entry.language),
    ...entry.subjects.map((name) => xml("category", {}, name)),
    discussion && xml("comments", {}, discussion.url),
    discussion && xml("wfw:commentRss", {}, discussion.feed),
    xml("description", {}, entry.summary),
    html === undefined ? undefined : xml("content:encoded", {}, html),
    entry.picture && picture(entry.picture),
  );
}

/** RSS 2.0. */
export function rssFeed(feed: Feed): string {
  const changed = lastChange(feed);
  const channel = xml(
    "channel",
    {},
    xml("title", {}, feed.title),
    xml("link", {}, feed.page),
    xml("description", {}, feed.description),
    xml("language", {}, feed.language),
    xml("atom:link", { href: feed.self, rel: "self", type: mediaTypes["feed.xml"] }),
    changed && xml("lastBuildDate", {}, changed.toUTCString()),
    ...feed.entries.map(item),
  );
  return xmlDocument(xml("rss", { version: "2.0", ...namespaces }, channel));
}
