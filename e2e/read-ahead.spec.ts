import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";

/** Resolves when the browser has fetched `address` ahead. */
async function fetchedAhead(page: Page, address: string): Promise<{ ready: Promise<void> }> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Preload.enable");
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  browser.on("Preload.prefetchStatusUpdated", ({ prefetchUrl, status }) => {
    if (status === "Ready" && prefetchUrl === address) resolve();
  });
  return { ready };
}

test("the page behind a link on which the pointer rests is fetched once, and the click shows it", async ({
  page,
  site,
  cast,
}) => {
  const story = await aStory(cast.author);
  const { ready } = await fetchedAhead(page, site.address + story.path);
  await page.goto("/culture");
  const link = page.getByRole("link", { name: story.headline });
  await link.hover();
  await ready;
  await link.click();
  await expect(page).toHaveURL(story.path);
  // Not from the network a second time.
  const [how] = await page.evaluate(() =>
    performance.getEntriesByType("navigation").map((one) => one.toJSON()),
  );
  expect(how).toMatchObject({ deliveryType: "navigational-prefetch", responseStatus: 200 });
});

test.describe("where things may move", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("one page fades into the next", async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener("pagereveal", ({ viewTransition }) => {
        viewTransition?.finished.then(() => {
          document.documentElement.dataset.came = "in a fade";
        });
      });
    });
    await page.goto("/");
    await page.getByRole("link", { name: "Culture" }).first().click();
    await expect(page).toHaveURL("/culture");
    await expect(page.locator("html")).toHaveAttribute("data-came", "in a fade");
  });
});
