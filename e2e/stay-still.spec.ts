import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/site.ts";

/** Keeps the fonts and the script back until `release`, as a slow network does. */
async function holdBack(page: Page): Promise<{ release: () => void; late: Promise<void> }> {
  const held = Promise.withResolvers<void>();
  const late = /\.woff2$|\/reader\.\w+\.js$/;
  await page.route(late, async (route) => {
    await held.promise;
    await route.continue();
  });
  const came = page.waitForEvent("requestfinished", (request) => /\/reader\.\w+\.js$/.test(request.url()));
  return { release: held.resolve, late: came.then(() => undefined) };
}

/** In the first two screens; words in italics, further down, may still grow by a line. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll("main :is(h1, h2, p), footer")];
    const places = seen.map((element) => element.getBoundingClientRect());
    return places.filter(({ y, height }) => height > 0 && y < 2 * innerHeight).map(({ y }) => y);
  });
const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);

for (const path of ["/", "/ai", "/ai/nineteen-seconds-of-elephants", "/search"]) {
  test(`${path} stays where it is when fonts and script come late`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 860 });
    const { release, late } = await holdBack(page);
    await page.goto(path, { waitUntil: "commit" });
    await expect.poll(() => isPainted(page)).toBe(1);
    const before = await placesOf(page);
    expect(before.length).toBeGreaterThan(2);
    release();
    await late;
    await page.waitForLoadState("load");
    await expect(page.locator("theme-choice")).toBeVisible();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await placesOf(page)).toEqual(before);
  });
}
