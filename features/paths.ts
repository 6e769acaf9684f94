import { endingOf, shortHash } from "#features/media/media.ts";

/** Words that `/{slug}` can never be, because the software needs them. The same rows are in `addresses`. */
export const reservedWords: readonly string[] = (
  "account admin api archive assets author authors comments corrections favicon feed feeds healthz issue issues " +
  "manifest media metrics newsletter page pages preview reader readyz rss saved search section sections series " +
  "settings sign-in sign-out sitemap static subscribe tag tags theme well-known"
).split(" ");

export const homePath = "/";

export function sectionPath(section: { slug: string }): string {
  return `/${section.slug}`;
}

/** A story stands in its section, a standing page at the top. */
export function articlePath(article: { slug: string; sectionSlug: string | null }): string {
  return article.sectionSlug === null ? `/${article.slug}` : `/${article.sectionSlug}/${article.slug}`;
}

/** The archive, one of its years, or one of its months: `2026-11`. */
export function archivePath(period = ""): string {
  return ["/archive", ...period.split("-").filter((part) => part !== "")].join("/");
}

/** A series has no page of its own; its name among what changes. */
export function seriesKey(seriesId: string): string {
  return `series:${seriesId}`;
}

/**
 * Stories lead on to others that share a section, a tag or a series with them. When a list changes they are not named
 * one by one: each says which lists its ways on come from (`hangOn`), and is forgotten with those.
 */
export function onwardKey(list: string): string {
  return `${list}#onward`;
}

/** A page of a list that is turned page by page; the first is the list itself. */
export function pageOf(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}

/** What a reader has put aside; the browser knows what that is. */
export const savedPath = "/saved";

/** How many comments a story has, as a number and nothing else. */
export function commentCountPath(articlePath: string): string {
  return `${articlePath}/comment-count`;
}

/** Where a reader sees what has become of a comment. */
export function postedPath(comment: { id: string; articlePath: string; isHeld: boolean }): string {
  const { id, articlePath, isHeld } = comment;
  return isHeld ? `${articlePath}?comment=held#comment-form` : commentPath({ id, articlePath });
}

/** Leads to a comment, on whichever page of the discussion it stands by now. */
function commentPath({ id, articlePath }: { id: string; articlePath: string }): string {
  return `${articlePath}?comment=${id}#comment-${id}`;
}

interface DiscussionPage {
  /** Nothing: on the page where one is. */
  readonly articlePath?: string;
  readonly page: number;
  readonly order?: "oldest" | "newest";
  readonly reply?: string;
}

/** A page of a discussion; without anything that is not needed to say which. */
export function discussionPath({ articlePath = "", page, order, reply }: DiscussionPage): string {
  const query = new URLSearchParams({
    ...(page > 1 && { comments: String(page) }),
    ...(order === "newest" && { sort: order }),
    ...(reply !== undefined && { reply }),
  });
  return query.size === 0 && articlePath !== "" ? articlePath : `${articlePath}?${query}`;
}

interface SearchFilters {
  readonly section?: string | undefined;
  readonly time?: string;
  readonly page?: number;
}

/** What a search finds, and which page of it; without anything that is not needed to say so. */
export function searchPath(words = "", { section = "", time = "", page = 1 }: SearchFilters = {}): string {
  const query = Object.entries({ q: words, section, time, page: page === 1 ? "" : String(page) })
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return query.length === 0 ? "/search" : `/search?${query.join("&")}`;
}

/** The stories under a tag. Slugs of tags keep the letters of their script. */
export function tagPath(tag: { slug: string }): string {
  return `/tag/${encodeURIComponent(tag.slug)}`;
}

/** The stories of somebody who writes. */
export function authorPath(person: { slug: string }): string {
  return `/author/${encodeURIComponent(person.slug)}`;
}

/** RSS, Atom and JSON Feed, by the name of their file. */
export const feedFiles = ["feed.xml", "atom.xml", "feed.json"] as const;
export type FeedFile = (typeof feedFiles)[number];

function fileUnder(page: string, file: string): string {
  return page === homePath ? `/${file}` : `${page}/${file}`;
}

/** The stories of a page for feed readers. A slug has no dot, so no story is ever in the way. */
export function feedPath(page: string = homePath, file: FeedFile = "feed.xml"): string {
  return fileUnder(page, file);
}

/** The newest comments under an article, or on the whole site. */
export function commentsFeedPath(page: string = homePath): string {
  return fileUnder(page, "comments.xml");
}

/** The sitemap names its parts; these are stories, and those are all other pages. */
export const sitemapPath = "/sitemap.xml";
export const sitemapParts = ["pages", "stories"] as const;
export type SitemapPart = (typeof sitemapParts)[number];

/** A page of a part of the sitemap; without a number, all of them. */
export function sitemapPartPath(part: SitemapPart, page?: number): string {
  return `/sitemap-${part}.xml${page === undefined ? "" : `?page=${page}`}`;
}

/** The stories of the last two days, for news search. */
export const newsSitemapPath = "/news-sitemap.xml";

/** What the publication is, for language models. */
export const llmsPath = "/llms.txt";

export function mediaPath(media: { id: string; contentHash: string }): string {
  return `/media/${media.id}/${media.contentHash}.webp`;
}

/** A smaller copy of a picture. */
export function variantPath(variant: { mediaId: string; contentHash: string; mimeType: string }): string {
  const { mediaId, contentHash, mimeType } = variant;
  return `/media/${mediaId}/${contentHash.slice(0, shortHash)}.${endingOf(mimeType)}`;
}

/** What browsers and systems know the publication by. No slug has a dot, so none of these can be a section. */
export const iconPaths = {
  ico: "/favicon.ico",
  svg: "/icon.svg",
  apple: "/apple-touch-icon.png",
  small: "/icon-192.png",
  large: "/icon-512.png",
  maskable: "/icon-maskable-512.png",
  manifest: "/site.webmanifest",
} as const;

/** The picture beside a link to an article elsewhere. */
export function shareImagePath(image: { articleId: string; contentHash: string }): string {
  return `/share/${image.articleId}/${image.contentHash}.png`;
}
