/** So long a story is news, in milliseconds: what the protocol of news sitemaps wants to know of. */
export const newsLasts = 48 * 3_600_000;
