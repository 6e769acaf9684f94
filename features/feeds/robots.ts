import { adminPath, sitemapPath } from "#features/paths.ts";

/** What crawlers are asked to leave alone, and where they find the rest. It locks nothing. */
export function robotsText(origin: string): string {
  const lines = [
    "User-agent: *",
    `Disallow: ${adminPath}$`,
    `Disallow: ${adminPath}/`,
    "Disallow: /api/",
    "",
    `Sitemap: ${new URL(sitemapPath(), origin).href}`,
  ];
  return `${lines.join("\n")}\n`;
}
