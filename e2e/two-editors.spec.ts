import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

async function write(page: Page, words: string): Promise<void> {
  await page.getByLabel("Standfirst").fill(words);
}

/** Finds words among the revisions, and reads them there. */
async function isKept(page: Page, why: string, words: string): Promise<void> {
  await page.getByRole("button", { name: "Revisions" }).click();
  const row = page.getByRole("listitem").filter({ hasText: why });
  await row.getByRole("link", { name: /^Read number/ }).click();
  await expect(page.getByRole("main")).toContainText(words);
}

test("what somebody else saved meanwhile is not overwritten unless one says so", async ({
  page,
  elsewhere,
  cast,
}) => {
  const story = await aDraft(cast.author);
  const saved = async () => (await articleForEditing(cast.editor, story.id))?.standfirst;
  const other = await elsewhere();
  await signIn(page, cast.author);
  await signIn(other, cast.editor);
  await desk.openInEditor(page, story);
  await desk.openInEditor(other, story);

  await write(other, "As the editor sees it.");
  await desk.isSaved(other);
  await expect.poll(saved).toBe("As the editor sees it.");

  await write(page, "As the author sees it.");
  await expect(page.getByText(/Edith Quill saved this article on .*, after you opened it/)).toBeVisible();
  await expect(page.getByText("Saved by Edith Quill meanwhile")).toBeVisible();
  await expect(page.getByLabel("Standfirst")).toHaveValue("As the author sees it.");
  expect(await saved()).toBe("As the editor sees it.");

  await desk.publishing(page).getByRole("button", { name: "Publish now" }).click();
  await expect(desk.publishing(page).getByRole("alert")).toContainText("First the words have to be saved");
  expect(await saved()).toBe("As the editor sees it.");

  await page.getByRole("button", { name: "Compare the two" }).click();
  const two = page.getByRole("dialog", { name: "Two texts of this article" });
  await expect(two.locator("mark")).toHaveText(["As the author sees it.", "As the editor sees it."]);
  await two.getByRole("button", { name: "Keep mine" }).click();
  await desk.isSaved(page);
  expect(await saved()).toBe("As the author sees it.");
  await expect(page.getByRole("button", { name: "Keep my words" })).toBeHidden();
  await isKept(page, "Replaced by other words: Edith Quill", "As the editor sees it.");
});

test("whoever takes the words of the other finds their own among the revisions", async ({
  page,
  elsewhere,
  cast,
}) => {
  const story = await aDraft(cast.author);
  const other = await elsewhere();
  await signIn(page, cast.author);
  await signIn(other, cast.editor);
  await desk.openInEditor(page, story);
  await desk.openInEditor(other, story);
  await write(other, "As the editor sees it.");
  await desk.isSaved(other);
  await expect
    .poll(async () => (await articleForEditing(cast.editor, story.id))?.standfirst)
    .toBe("As the editor sees it.");
  await desk.addToText(page, " And it thundered.");
  await page.getByRole("button", { name: "Take theirs" }).click();
  await desk.isSaved(page);
  await expect(page.getByLabel("Standfirst")).toHaveValue("As the editor sees it.");
  await expect(desk.manuscript(page)).not.toContainText("And it thundered.");
  await isKept(page, "Set aside for other words: Arun Thapa", "And it thundered.");
});
