import { translationsOf } from "#features/articles/queries.ts";
import { publicationWithIdentity } from "#features/settings/queries.ts";
import { shareImageOf } from "#features/share-images/queries.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import type { Publisher } from "./structured-data.ts";

/** Who publishes, as schema.org is told of it. */
export async function publisher(): Promise<Publisher> {
  const { publication, identity } = await publicationWithIdentity();
  const { name, language } = publication;
  const { logo, social } = identity;
  return { name, language, origin: siteOrigin(), logo, social };
}

/** What the page of an article says besides the article, most of it to machines. */
export async function besideArticle(article: { id: string; translationKey: string | null }) {
  const [shareImage, translations] = await Promise.all([shareImageOf(article.id), translationsOf(article)]);
  return { publisher: await publisher(), shareImage, translations };
}
