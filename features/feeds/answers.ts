import { publishedArticle } from "#features/articles/queries.ts";
import { articlePath, type FeedFile, type SitemapPart } from "#features/paths.ts";
import { publication } from "#features/settings/queries.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { atomFeed } from "./atom.ts";
import { commentsFeed, commentsFeedLength } from "./comments.ts";
import { type Feed, mediaTypes } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { feedComments, feedStories, feedSubject, type SubjectKind } from "./queries.ts";
import { rssFeed } from "./rss.ts";
import { sitemapPart } from "./sitemap.ts";
import { feedLength, storiesFeed } from "./stories.ts";

const written: Readonly<Record<FeedFile, (feed: Feed) => string>> = {
  "feed.xml": rssFeed,
  "atom.xml": atomFeed,
  "feed.json": jsonFeed,
};

function answerWith(file: FeedFile, feed: Feed): Response {
  return textAnswer(written[file](feed), mediaTypes[file]);
}

export function textAnswer(text: string, type: string): Response {
  return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}

function nothingHere(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response("There is nothing at this address.\n", { status: 404, headers });
}

/** All stories, or those of a section, a tag or an author: 404 if there is no such thing. */
export async function answerWithStories(
  file: FeedFile,
  asked?: { readonly kind: SubjectKind; readonly slug: string },
): Promise<Response> {
  // Tags keep the letters of their script, and arrive as they stand in an address.
  const subject = asked && (await feedSubject(asked.kind, decodeURIComponent(asked.slug)));
  if (asked && !subject) return nothingHere();
  const stories = await feedStories({ limit: feedLength, of: subject?.of });
  // Neither a tag without stories nor an account of somebody who has written none has a page.
  if (stories.length === 0 && asked && asked.kind !== "section") return nothingHere();
  const told = { publication: await publication(), subject, stories };
  return answerWith(file, storiesFeed({ ...told, origin: siteOrigin(), file }));
}

/** The newest comments on everything, or on a story or a standing page: 404 if it is not there. */
export async function answerWithComments(at?: {
  readonly section: string | null;
  readonly slug: string;
}): Promise<Response> {
  const found = at && (await publishedArticle(at.section === null ? "page" : "story", at.slug));
  if (at && (!found || (found.section?.slug ?? null) !== at.section)) return nothingHere();
  const article = found && {
    headline: found.headline,
    path: articlePath({ slug: found.slug, sectionSlug: found.section?.slug ?? null }),
  };
  const comments = await feedComments({ limit: commentsFeedLength, articleId: found?.id });
  const told = { publication: await publication(), article, comments };
  return answerWith("feed.xml", commentsFeed({ ...told, origin: siteOrigin() }));
}

/** The first page has no number: there is one way to ask for each. */
export async function answerWithSitemap(part: SitemapPart, asked: string | null): Promise<Response> {
  if (asked !== null && !/^([2-9]|[1-9]\d{1,4})$/.test(asked)) return nothingHere();
  const xml = await sitemapPart(part, { origin: siteOrigin(), page: Number(asked ?? 1) });
  return xml === undefined ? nothingHere() : textAnswer(xml, "application/xml");
}
