import type { Feed, FeedEntry } from "./feed.ts";

function item(entry: FeedEntry) {
  const { discussion, html } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    // One of the two there must be.
    ...(html === undefined ? { content_text: entry.summary } : { content_html: html }),
    summary: entry.summary,
    image: entry.picture?.url,
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.updatedAt.toISOString(),
    authors: entry.authors.length === 0 ? undefined : entry.authors,
    tags: entry.subjects.length === 0 ? undefined : entry.subjects,
    language: entry.language,
    _masthead: discussion && { comments_url: discussion.url, comments_feed_url: discussion.feed },
  };
}

/** JSON Feed 1.1. What is undefined is not said. */
export function jsonFeed(feed: Feed): string {
  const told = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(item),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}
