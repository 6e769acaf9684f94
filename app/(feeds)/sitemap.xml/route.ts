import { textAnswer } from "#features/feeds/answers.ts";
import { sitemapIndex } from "#features/feeds/sitemap.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return textAnswer(await sitemapIndex(siteOrigin()), "application/xml");
}
