import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";

const blocks = (page: Page) => desk.manuscript(page).locator("> p");

test.beforeEach(async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await page.keyboard.press("ControlOrMeta+a");
  for (const word of ["One", "Two", "Three"]) {
    await page.keyboard.type(word);
    if (word !== "Three") await page.keyboard.press("Enter");
  }
});

test("blocks are moved, copied and taken away with keys", async ({ page }) => {
  const { keyboard } = page;
  await keyboard.press("Alt+Shift+ArrowUp");
  await keyboard.press("Alt+Shift+ArrowUp");
  await keyboard.type("!");
  await expect(blocks(page)).toHaveText(["Three!", "One", "Two"]);
  await keyboard.press("Alt+Shift+D");
  await keyboard.type("?");
  await expect(blocks(page)).toHaveText(["Three!", "Three!?", "One", "Two"]);
  await keyboard.press("Alt+Shift+Backspace");
  await keyboard.press("Alt+Shift+ArrowDown");
  await expect(blocks(page)).toHaveText(["Three!", "Two", "One"]);
  await expect(desk.manuscript(page)).toBeFocused();
});

test("a block is dragged by its grip, and the grip has a menu", async ({ page }) => {
  const grip = page.getByRole("button", { name: "Move or change this block" });
  await blocks(page).first().hover();
  await grip.dragTo(blocks(page).nth(2), { targetPosition: { x: 50, y: 26 } });
  await expect(blocks(page)).toHaveText(["Two", "Three", "One"]);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(blocks(page)).toHaveText(["One", "Two", "Three"]);
  await blocks(page).nth(1).hover();
  await grip.click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(blocks(page)).toHaveText(["One", "Two", "Two", "Three"]);
  await expect(desk.manuscript(page)).toBeFocused();
});
