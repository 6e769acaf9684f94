import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { accepted, textOf, write } from "#features/articles/testing.ts";
import { savedPath } from "#features/paths.ts";

const saveButton = (page: Page) => page.getByRole("button", { name: "Save", exact: true });
const list = (page: Page) => page.locator("saved-stories li");

test("a reader puts stories aside, finds them on their page, and takes one back", async ({ page, cast }) => {
  const [first, second] = [await aStory(cast.editor), await aStory(cast.editor)];
  for (const { path } of [first, second]) {
    await page.goto(path);
    await saveButton(page).click();
    await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByText("Saved in this browser.")).toBeVisible();
  }
  await page.getByRole("link", { name: "Saved stories" }).click();
  await expect(page).toHaveURL(savedPath);
  await expect(list(page)).toHaveText([new RegExp(second.headline), new RegExp(first.headline)]);
  await page.getByRole("button", { name: `Remove: ${second.headline}` }).click();
  await expect(list(page)).toHaveCount(1);
  await page.getByRole("link", { name: first.headline }).click();
  await expect(page).toHaveURL(first.path);
  await saveButton(page).click();
  await expect(saveButton(page)).toHaveAttribute("aria-pressed", "false");
  await page.goto(savedPath);
  await expect(page.getByText("Nothing is saved yet.")).toBeVisible();
});

test("what another script put among the saved stories is no link to elsewhere", async ({ page }) => {
  await page.goto(savedPath);
  await page.evaluate(() => {
    const bad = [
      "javascript:alert(1)",
      "//elsewhere.example",
      "/\\elsewhere.example",
      "https://elsewhere.example",
    ];
    const stories = bad.map((path) => ({ path, headline: "<img src=x>", section: "" }));
    localStorage.setItem(
      "saved",
      JSON.stringify([...stories, { path: "/ai/x", headline: "<b>x</b>", section: "AI" }]),
    );
  });
  await page.reload();
  await expect(list(page)).toHaveCount(1);
  await expect(list(page).getByRole("link", { name: "<b>x</b>" })).toHaveAttribute("href", "/ai/x");
});

test("who comes back to a story that was changed sees what is new in it", async ({ page, cast }) => {
  const story = await aStory(cast.editor, { body: textOf("It rained.", "Nobody minded.") });
  const news = page.locator("since-last-read");
  await page.goto(story.path);
  await page.goto("/");
  await page.goto(story.path);
  await expect(news).toBeHidden();
  const body = textOf("It rained.", "Somebody minded after all.", "It was the baker.");
  const { version } = await write(cast.editor, story.id, { body });
  accepted(await publishArticle(cast.editor, { id: story.id, version }));
  await page.goto("/");
  await page.goto(story.path);
  await expect(news).toContainText("2 passages are new since you were last here.");
  await expect(page.locator(".since-new")).toHaveText(["Somebody minded after all.", "It was the baker."]);
  await news.getByRole("link").click();
  await expect(page.getByText("Somebody minded after all.")).toBeInViewport();
  await page.goto("/");
  await page.goto(story.path);
  await expect(news).toBeHidden();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });
  test("no button promises what it cannot do", async ({ page, cast }) => {
    await page.goto(cast.live.path);
    await expect(page.locator("story-tools, since-last-read").filter({ visible: true })).toHaveCount(0);
    await page.goto(savedPath);
    await expect(page.getByText("which your browser does not run")).toBeVisible();
  });
});
