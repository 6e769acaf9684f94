import { robotsText } from "#features/feeds/robots.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(robotsText(siteOrigin()), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
