import { expect, test } from "vitest";
import { robotsText } from "./robots.ts";

test("crawlers are asked to leave the desk, searches and single comments alone, and nothing that merely begins like it", () => {
  expect(robotsText("https://paper.example")).toBe(
    [
      "User-agent: *",
      "Disallow: /admin$",
      "Disallow: /admin/",
      "Disallow: /api/",
      "Disallow: /search?",
      "Disallow: /*?*comment=",
      "Disallow: /*?*comments=",
      "Disallow: /*?*sort=",
      "Disallow: /*?*reply=",
      "",
      "Sitemap: https://paper.example/sitemap.xml",
      "Sitemap: https://paper.example/news-sitemap.xml",
      "",
    ].join("\n"),
  );
});
