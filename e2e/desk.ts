// The desk of the newsroom, as its people speak of it.
import type { Locator, Page } from "@playwright/test";
import { expect } from "#e2e/site.ts";
import { adminArticlePath } from "#features/admin-paths.ts";

export function manuscript(page: Page): Locator {
  return page.getByRole("textbox", { name: "Text of the article" });
}

export function headline(page: Page): Locator {
  return page.getByRole("textbox", { name: "Headline" });
}

/** The line that says where the words are. */
export function saveStatus(page: Page): Locator {
  return page
    .getByRole("status")
    .filter({ hasText: /sav|kept on this device/i })
    .first();
}

export async function openInEditor(page: Page, article: { id: string }): Promise<void> {
  await page.goto(adminArticlePath(article));
  await expect(manuscript(page)).toBeVisible();
}

/** Puts the cursor at the end of the text; characters typed before the editor has the focus would vanish. */
export async function goToTheEnd(page: Page): Promise<void> {
  await manuscript(page).click();
  await expect(manuscript(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
}

export async function addToText(page: Page, words: string): Promise<void> {
  await goToTheEnd(page);
  await page.keyboard.type(words);
}

export async function isSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveText(/^Saved \d\d:\d\d$/);
}

export function tool(page: Page, name: string): Locator {
  return page.getByRole("toolbar", { name: "Formatting" }).getByRole("button", { name, exact: true });
}

export async function use(page: Page, name: string): Promise<void> {
  await tool(page, name).click();
  await expect(manuscript(page)).toBeFocused();
}

export function publishing(page: Page): Locator {
  return page.getByRole("region", { name: "Publishing" });
}

/** Types tags; what is new is made. */
export async function tag(page: Page, names: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "Tags" });
  await field.fill(names);
  await field.press("Enter");
  await expect(field).toHaveValue("");
}
