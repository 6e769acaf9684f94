import * as reader from "#e2e/reader.ts";
import { expect, test, withAndWithoutScripts } from "#e2e/site.ts";
import { aStory, unique } from "#e2e/stories.ts";

withAndWithoutScripts(() => {
  test("from the home page to a story, by search, and to a wrong address", async ({ page, cast, watch }) => {
    watch.allow(/status of 404/);
    const story = await aStory(cast.author);
    await page.goto("/");
    await expect(page).toHaveTitle(/^The Lantern/);
    await page
      .getByRole("navigation", { name: "Sections", exact: true })
      .getByRole("link", { name: "Culture" })
      .click();
    await expect(page).toHaveTitle("Culture | The Lantern");
    await page.getByRole("link", { name: story.headline }).click();
    await expect(page).toHaveURL(story.path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.headline);
    await page.getByRole("search", { name: "Search" }).getByRole("searchbox").fill(story.headline);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=The\+Long\+Rain\+\w+$/);
    await page.getByRole("main").getByRole("link", { name: story.headline }).click();
    await expect(page).toHaveTitle(`${story.headline} | Culture | The Lantern`);
    const lost = await page.goto("/culture/the-ferry-that-left");
    expect(lost?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing at this address." })).toBeVisible();
    await page.getByRole("link", { name: "To the home page" }).click();
    await expect(page).toHaveURL("/");
  });

  test("a first comment is held, and the reader is told", async ({ page, cast }) => {
    const story = await aStory(cast.author);
    await page.goto(story.path);
    await expect(page.getByText("No comments yet. What do you make of it?")).toBeVisible();
    const body = unique("Lovely weather, and not one gull");
    await reader.fillInComment(page, { body, email: "tamara@example.org" });
    await reader.sendComment(page);
    await reader.isHeld(page);
    await expect(page.getByText(body)).toHaveCount(0);
  });

  test("the same comment sent twice is one", async ({ page, cast }) => {
    const story = await aStory(cast.author);
    const body = unique("Twice is once");
    for (const _ of ["first", "second"]) {
      await page.goto(story.path);
      await reader.fillInComment(page, { body });
      await reader.sendComment(page);
      await reader.isHeld(page);
    }
    expect(await reader.commentsOn(story)).toEqual([body]);
  });
});
