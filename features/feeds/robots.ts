import { adminPath } from "#features/admin-paths.ts";
import { newsSitemapPath, searchPath, sitemapPath } from "#features/paths.ts";

/** What crawlers are asked to leave alone, and where they find the rest. It locks nothing. */
export function robotsText(origin: string): string {
  const lines = [
    "User-agent: *",
    `Disallow: ${adminPath}$`,
    `Disallow: ${adminPath}/`,
    "Disallow: /api/",
    // Searches have no end, and a discussion is found where it stands, not once more for each comment.
    `Disallow: ${searchPath()}?`,
    "Disallow: /*?*comment=",
    "Disallow: /*?*comments=",
    "Disallow: /*?*sort=",
    "Disallow: /*?*reply=",
    "",
    ...[sitemapPath, newsSitemapPath].map((path) => `Sitemap: ${new URL(path, origin).href}`),
  ];
  return `${lines.join("\n")}\n`;
}
