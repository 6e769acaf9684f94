import sharp from "sharp";
import type { Member } from "#e2e/cast.ts";
import { expect, test } from "#e2e/site.ts";
import { accepted } from "#features/articles/testing.ts";
import { addMedia } from "#features/media/mutations.ts";

async function aPicture(author: Member): Promise<string> {
  const size = { width: 320, height: 200, channels: 3, background: "#1f4fa3" } as const;
  const bytes = await sharp({ create: size }).png().toBuffer();
  return accepted(await addMedia(author, { fileName: "harbour.png", bytes })).address;
}

const files: Record<string, (author: Member) => string | Promise<string>> = {
  "the feed": () => "/feed.xml",
  "the sitemap": () => "/sitemap.xml",
  "the rules for robots": () => "/robots.txt",
  "a picture": aPicture,
  "a script": () => "/reader.0.js",
  "the rules for links": () => "/speculation-rules.json",
  "the state of the server": () => "/healthz",
  "who is signed in": () => "/api/auth/session",
};

// Browsers draw a page of their own around a file, which the file's policy has to let them.
for (const [name, address] of Object.entries(files)) {
  test(`${name}, opened by itself, is shown without a complaint`, async ({ page, cast }) => {
    const path = await address(cast.author);
    expect((await page.goto(path))?.status()).toBe(200);
    await expect(page.locator(":root")).toBeVisible();
  });
}
