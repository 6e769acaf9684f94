import { textAnswer } from "#features/feeds/answers.ts";
import { newsSitemap } from "#features/feeds/news-sitemap.ts";
import { newsStories } from "#features/feeds/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const [{ name }, stories] = await Promise.all([publication(), newsStories()]);
  return textAnswer(newsSitemap(stories, { name, origin: siteOrigin() }), "application/xml");
}
