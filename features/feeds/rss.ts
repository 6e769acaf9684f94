import type { DocumentBody } from "#features/document/document.ts";
import { feedHtml } from "#features/document/feed-html.ts";
import { excerpt } from "#features/document/plain-text.ts";
import { articlePath, feedPath, homePath } from "#features/paths.ts";
import type { FeedStory } from "./queries.ts";
import { type Markup, xml, xmlDocument } from "./xml.ts";

/** How many stories a feed has. */
export const feedLength = 25;

/** The most text that a feed carries, in characters: stories after it are told by their standfirst alone. */
const mostText = 2_000_000;

export interface Feed {
  readonly publication: { readonly name: string; readonly motto: string; readonly language: string };
  /** The newest first. */
  readonly stories: readonly FeedStory[];
  /** With it begins every address: where the publication is, and never what a request says of it. */
  readonly origin: string;
}

const namespaces = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

function summaryOf({ standfirst, body }: { standfirst: string; body: DocumentBody }): string {
  return standfirst === "" ? excerpt(body, 300) : standfirst;
}

/** `html` is left out where there is no room for it. */
function item(story: FeedStory, url: string, html: string | undefined): Markup {
  return xml(
    "item",
    {},
    xml("title", {}, story.headline),
    xml("link", {}, url),
    // Neither a new headline nor a new address makes it another story.
    xml("guid", { isPermaLink: "false" }, `urn:uuid:${story.id}`),
    xml("pubDate", {}, story.publishedAt.toUTCString()),
    ...story.authors.map((name) => xml("dc:creator", {}, name)),
    ...[story.sectionName, ...story.tags].map((name) => xml("category", {}, name)),
    xml("description", {}, summaryOf(story)),
    html === undefined ? undefined : xml("content:encoded", {}, html),
  );
}

function items({ stories, origin }: Feed): Markup[] {
  let room = mostText;
  return stories.map((story) => {
    const url = new URL(articlePath(story), origin).href;
    const html = feedHtml(story.body, url);
    if (html.length > room) return item(story, url, undefined);
    room -= html.length;
    return item(story, url, html);
  });
}

/** When the newest change of what is in the feed was made: the clock alone does not change a feed. */
function lastChange(stories: readonly FeedStory[]): Date | undefined {
  return stories.map(({ updatedAt }) => updatedAt).toSorted((a, b) => b.getTime() - a.getTime())[0];
}

/** The newest stories, whole, as RSS 2.0. */
export function rssFeed(feed: Feed): string {
  const { publication, stories, origin } = feed;
  const self = { href: new URL(feedPath, origin).href, rel: "self", type: "application/rss+xml" };
  const changed = lastChange(stories);
  const channel = xml(
    "channel",
    {},
    xml("title", {}, publication.name),
    xml("link", {}, new URL(homePath, origin).href),
    xml("description", {}, publication.motto || publication.name),
    xml("language", {}, publication.language),
    xml("atom:link", self),
    changed && xml("lastBuildDate", {}, changed.toUTCString()),
    ...items(feed),
  );
  return xmlDocument(xml("rss", { version: "2.0", ...namespaces }, channel));
}
