import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";

/** Asks for a block as a writer does who does not look up from the keys. */
async function slash(page: Page, block: string): Promise<void> {
  await page.keyboard.type(`/${block}`);
  await expect(page.getByRole("listbox", { name: "Blocks" }).getByRole("option").first()).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeHidden();
}

async function newLine(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
}

async function writeTheText(page: Page): Promise<void> {
  const { keyboard } = page;
  await newLine(page);
  await slash(page, "h2");
  await keyboard.type("The crossing");
  await newLine(page);
  await keyboard.type("It left at noon.");
  await keyboard.press("ControlOrMeta+Alt+f");
  await keyboard.type("By the church clock.");
  await keyboard.press("Escape");
  await keyboard.type(" Nobody waved.");
  await newLine(page);
  await slash(page, "list");
  await keyboard.type("Bread");
  await newLine(page);
  await keyboard.press("Enter");
  await slash(page, "pull");
  await keyboard.type("We have time");
  await newLine(page);
}

async function addTheParts(page: Page): Promise<void> {
  const { keyboard } = page;
  await slash(page, "table");
  await keyboard.type("What");
  await keyboard.press("Tab");
  await keyboard.type("Number");
  await keyboard.press("ControlOrMeta+End");
  await slash(page, "embed");
  await page.getByRole("dialog").getByLabel("Address").fill("https://vimeo.com/76979871");
  await keyboard.press("Enter");
  await expect(desk.manuscript(page)).toBeFocused();
  await keyboard.press("ControlOrMeta+End");
  await slash(page, "divider");
  await slash(page, "warn");
  await keyboard.type("Mind the gap");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await slash(page, "code");
  await keyboard.type("wait(ferry);");
}

test("a story with every block, written without a pointer", async ({ page, cast }) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await desk.manuscript(page).focus();
  await expect(desk.manuscript(page)).toBeFocused();
  await writeTheText(page);
  await addTheParts(page);
  await desk.isSaved(page);

  await page.getByRole("button", { name: "Preview" }).click();
  const article = page.locator("iframe").first().contentFrame().getByRole("article").first();
  await expect(article.getByRole("heading", { level: 2, name: "The crossing" })).toBeVisible();
  await expect(article).toContainText("It left at noon.1 Nobody waved.");
  await expect(article.locator(".prose").getByRole("listitem").first()).toHaveText("Bread");
  await expect(article.locator("aside")).toHaveText("We have time");
  await expect(article.getByRole("columnheader", { name: "Number" })).toBeVisible();
  await expect(article.getByRole("link", { name: /Vimeo/ })).toBeVisible();
  await expect(article.locator("hr")).toHaveCount(1);
  await expect(article.locator("pre code")).toHaveText("wait(ferry);");
});

test("the list of blocks opens, moves, filters and closes as a list at a cursor does", async ({
  page,
  cast,
}) => {
  const { keyboard } = page;
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await keyboard.press("Enter");
  await keyboard.type("/");
  const box = page.getByRole("combobox", { name: "Text of the article" });
  const chosen = page.getByRole("listbox", { name: "Blocks" }).getByRole("option", { selected: true });
  await expect(chosen).toContainText("Paragraph");
  await keyboard.press("ArrowUp");
  await expect(chosen).toContainText("Divider");
  await expect(box).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
  await keyboard.type("qu");
  await expect(page.getByRole("listbox", { name: "Blocks" }).getByRole("option")).toHaveCount(2);
  await keyboard.press("ArrowDown");
  await expect(chosen).toContainText("Pull quote");
  await keyboard.press("Escape");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeHidden();
  await expect(desk.manuscript(page)).toContainText("/qu");
  await keyboard.type("ay");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeHidden();
});
