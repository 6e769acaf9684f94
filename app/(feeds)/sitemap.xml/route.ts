import { sitemap } from "#features/feeds/sitemap.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("page");
  if (asked !== null && !/^[1-9]\d{0,4}$/.test(asked)) return nothing();
  const xml = await sitemap(siteOrigin(), asked === null ? undefined : Number(asked));
  if (xml === undefined) return nothing();
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}

function nothing(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8" };
  return new Response("The sitemap has no such page.\n", { status: 404, headers });
}
