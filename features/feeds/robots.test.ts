import { expect, test } from "vitest";
import { robotsText } from "./robots.ts";

test("crawlers are asked to leave the desk alone, and nothing that merely begins like it", () => {
  expect(robotsText("https://paper.example")).toBe(
    [
      "User-agent: *",
      "Disallow: /admin$",
      "Disallow: /admin/",
      "Disallow: /api/",
      "",
      "Sitemap: https://paper.example/sitemap.xml",
      "",
    ].join("\n"),
  );
});
