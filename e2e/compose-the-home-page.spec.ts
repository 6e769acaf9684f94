import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";

test.use({ publicationOf: "whoever composes the home page" });

const front = (page: Page) => page.getByRole("region", { name: "Stories in front" });

async function add(page: Page, headline: string): Promise<void> {
  await page.getByRole("combobox", { name: "Add a story" }).fill(headline);
  await page.getByRole("option", { name: headline }).click();
}

test("an editor puts stories in front, sees the page before readers do, and takes it back", async ({
  page,
  cast,
  elsewhere,
}) => {
  const [first, second] = [await aStory(cast.author), await aStory(cast.author)];
  await signIn(page, cast.editor);
  await page.goto("/admin/home");
  const stored = await front(page).getByRole("listitem").count();
  for (let i = 0; i < stored; i++)
    await front(page)
      .getByRole("button", { name: /^Take out/ })
      .first()
      .click();
  await expect(front(page).getByText("The page arranges itself")).toBeVisible();
  await add(page, first.headline);
  await add(page, second.headline);
  await front(page)
    .getByRole("button", { name: `Move ${second.headline}` })
    .press("ArrowUp");
  const preview = page.frameLocator("iframe").locator(".front-lead h2");
  await expect(preview).toHaveText(second.headline);

  const reader = await elsewhere();
  await reader.goto("/");
  const lead = reader.locator(".front-lead h2");
  const before = (await lead.textContent()) ?? "";
  expect(before).not.toBe(second.headline);
  await page.getByRole("button", { name: "Put it on the site" }).click();
  await expect(page.getByText("The home page is as you arranged it.")).toBeVisible();
  await reader.goto("/");
  await expect(lead).toHaveText(second.headline);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: `Move ${second.headline}` })).toHaveCount(0);
  await reader.goto("/");
  await expect(lead).toHaveText(before);
});
