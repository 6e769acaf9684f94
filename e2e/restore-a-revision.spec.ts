import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { accepted, textOf, write } from "#features/articles/testing.ts";

test("older words are read, put back, taken back again, and no reader notices", async ({
  page,
  site,
  cast,
}) => {
  const story = await aStory(cast.author, { body: textOf("It rained.") });
  const { version } = await write(cast.author, story.id, { body: textOf("It rained all day.") });
  accepted(await publishArticle(cast.author, { id: story.id, version }));
  await signIn(page, cast.author);
  await page.goto(`/admin/articles/${story.id}/revisions`);
  const [newest, oldest] = [page.getByRole("listitem").first(), page.getByRole("listitem").last()];
  await expect(newest).toContainText("Changes published: Arun Thapa");
  await expect(newest).toContainText("2 came");
  await oldest.getByRole("link", { name: "Read number 1" }).click();
  await expect(page.getByText("Revision No. 1: so the words were kept.")).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("It rained.");
  await page.getByRole("link", { name: "All revisions" }).click();

  await page.getByRole("button", { name: "Restore number 1" }).click();
  await expect(page.getByText("These words are in the editor again.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Kept before a restore" })).toBeVisible();
  const copy = async () => {
    await page.goto(`/admin/articles/${story.id}`);
    return desk.manuscript(page);
  };
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The words before are in the editor again.")).toBeVisible();
  await expect(await copy()).toHaveText("It rained all day.");
  await page.getByRole("button", { name: "Revisions" }).click();
  await page.getByRole("button", { name: "Restore number 1" }).click();
  await expect(page.getByText("These words are in the editor again.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the editor" }).click();
  await expect(desk.manuscript(page)).toHaveText("It rained.");
  await expect(desk.publishing(page).getByText("Changes not published")).toBeVisible();
  expect((await ask(site, story.path)).text).toContain("It rained all day.");
});

test("a draft is seen by day and by night, on a telephone and on a desk", async ({ page, cast }) => {
  const story = await aStory(cast.author);
  await signIn(page, cast.author);
  await page.goto(`/admin/articles/${story.id}/frames`);
  const seen = (name: string) => page.frameLocator(`iframe[title="${name}"]`);
  for (const [name, theme] of [
    ["Telephone, light", "light"],
    ["Telephone, dark", "dark"],
  ] as const) {
    await expect(seen(name).getByRole("heading", { level: 1 })).toHaveText(story.headline);
    await expect(seen(name).locator("html")).toHaveAttribute("data-theme", theme);
    await expect(seen(name).getByText(/^Preview:/)).toHaveCount(0);
  }
  await page.getByRole("button", { name: "Dark" }).click();
  await page.getByRole("button", { name: "Desk" }).click();
  await expect(page.locator("iframe")).toHaveCount(1);
  await expect(seen("Desk, dark").getByRole("heading", { level: 1 })).toHaveText(story.headline);
});
