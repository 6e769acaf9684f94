import { newestStories } from "#features/articles/queries.ts";
import { textAnswer } from "#features/feeds/answers.ts";
import { llmsText } from "#features/feeds/llms.ts";
import { articleAddresses } from "#features/feeds/queries.ts";
import { allSections } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const [site, sections, stories, pages] = await Promise.all([
    publication(),
    allSections(),
    newestStories({ limit: 30 }),
    articleAddresses("page", { offset: 0, limit: 50 }),
  ]);
  return textAnswer(
    llmsText({ publication: site, sections, stories, pages, origin: siteOrigin() }),
    "text/plain",
  );
}
