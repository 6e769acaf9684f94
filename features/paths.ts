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

/** What a reader has put aside; the browser knows what that is. */
export const savedPath = "/saved";

/** How many comments a story has, as a number and nothing else. */
export function commentCountPath(articlePath: string): string {
  return `${articlePath}/comment-count`;
}

/** Where a reader sees what has become of a comment. */
export function postedPath(comment: { id: string; articlePath: string; isHeld: boolean }): string {
  const { id, articlePath, isHeld } = comment;
  return isHeld ? `${articlePath}?comment=held#comment-form` : `${articlePath}#comment-${id}`;
}

export function searchPath(words = ""): string {
  return words === "" ? "/search" : `/search?q=${encodeURIComponent(words)}`;
}

/** The newest stories, for feed readers. */
export const feedPath = "/feed.xml";

/** The sitemap, or one of its pages: where one cannot hold all addresses, it only names them. */
export function sitemapPath(page?: number): string {
  return page === undefined ? "/sitemap.xml" : `/sitemap.xml?page=${page}`;
}

export function mediaPath(media: { id: string; contentHash: string }): string {
  return `/media/${media.id}/${media.contentHash}.webp`;
}

/** The picture beside a link to an article elsewhere. */
export function shareImagePath(image: { articleId: string; contentHash: string }): string {
  return `/share/${image.articleId}/${image.contentHash}.png`;
}

export const adminPath = "/admin";
export const adminArticlesPath = "/admin/articles";
export const adminCommentsPath = "/admin/comments";
/** A place in the moderation queue; `done` is what has just happened there. */
export function queuePath(place: { state: string; page: number; done?: string }): string {
  const { state, page, done } = place;
  const query = new URLSearchParams({
    state,
    ...(page > 1 && { page: String(page) }),
    ...(done !== undefined && { done }),
  });
  return `${adminCommentsPath}?${query}`;
}

export const adminSectionsPath = "/admin/sections";
export const adminEventsPath = "/admin/events";
export const adminPeoplePath = "/admin/people";
export const signInPath = "/admin/sign-in";
export const setUpPath = "/admin/set-up";

export function adminArticlePath(article: { id: string }): string {
  return `${adminArticlesPath}/${article.id}`;
}

export function adminPreviewPath(article: { id: string }): string {
  return `${adminArticlesPath}/${article.id}/preview`;
}

export function adminRevisionsPath(article: { id: string }): string {
  return `${adminArticlesPath}/${article.id}/revisions`;
}
