import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/site.ts";

const story = "/ai/nineteen-seconds-of-elephants";
const player = "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw";
const link = (page: Page) => page.getByRole("link", { name: "Me at the zoo" });

/** Answers in the place of every other host, and notes what was asked of them. */
async function everythingElsewhere(page: Page, site: string): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route(
    (url) => url.origin !== site,
    async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ contentType: "text/html", body: escaping });
    },
  );
  return asked;
}

/** Tries to put another page in the place of ours. */
const escaping = `<p>Playing</p><script>
  try { top.location = "https://elsewhere.example/"; } catch { document.body.append("kept in") }
</script>`;

test("a film is asked for by the reader, and by nobody before", async ({ page, site, watch }) => {
  // Browsers report that the frame was kept in.
  watch.allow(/Unsafe attempt to initiate navigation|elsewhere\.example/);
  const asked = await everythingElsewhere(page, site.address);
  await page.goto(story);
  await expect(page.getByText("www.youtube-nocookie.com, and YouTube will know")).toBeVisible();
  await page.getByText("www.youtube-nocookie.com").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);

  await page.getByRole("button", { name: "Show it here" }).click();
  const frame = page.locator("iframe");
  await expect(frame.contentFrame().getByText("kept in")).toBeVisible();
  await expect(frame).toBeFocused();
  await expect(frame).toHaveAttribute("title", "YouTube: Me at the zoo, 23 April 2005");
  expect(asked).toEqual([player]);
  await expect(page).toHaveURL(`${site.address}${story}`);
  await expect(link(page)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the film is a link, and nothing offers what could not be done", async ({ page, site }) => {
    const asked = await everythingElsewhere(page, site.address);
    await page.goto(story);
    await expect(link(page)).toHaveAttribute("href", "https://www.youtube.com/watch?v=jNQXAC9IVRw");
    await expect(page.getByText("Show it here")).toBeHidden();
    expect(asked).toEqual([]);
  });
});
