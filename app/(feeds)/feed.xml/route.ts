import { feedStories } from "#features/feeds/queries.ts";
import { feedLength, rssFeed } from "#features/feeds/rss.ts";
import { publication } from "#features/settings/queries.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const [site, stories] = await Promise.all([publication(), feedStories({ limit: feedLength })]);
  return new Response(rssFeed({ publication: site, stories, origin: siteOrigin() }), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
}
