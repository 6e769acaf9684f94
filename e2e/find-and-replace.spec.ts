import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";

test("words are found and replaced in the whole story, and come back with one undo", async ({
  page,
  cast,
}) => {
  const { keyboard } = page;
  const text = desk.manuscript(page);
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.addToText(page, " A boat, a Boat, two boats.");
  await keyboard.press("ControlOrMeta+f");
  const bar = page.getByRole("search", { name: "Find and replace" });
  await expect(bar.getByLabel("Find", { exact: true })).toBeFocused();
  await keyboard.type("boat");
  await expect(bar.getByRole("status")).toHaveText("– of 3");
  await keyboard.press("Enter");
  await expect(bar.getByRole("status")).toHaveText("1 of 3");
  await bar.getByRole("button", { name: "Whole words" }).click();
  await expect(bar.getByRole("status")).toHaveText("1 of 2");
  await bar.getByRole("button", { name: "Same case" }).click();
  await expect(bar.getByRole("status")).toHaveText("1 of 1");
  await bar.getByRole("button", { name: "Same case" }).click();
  await bar.getByLabel("Replace with").fill("ferry");
  await keyboard.press("Enter");
  await expect(text).toContainText("A ferry, a Boat, two boats.");
  await bar.getByRole("button", { name: "All" }).click();
  await expect(text).toContainText("A ferry, a ferry, two boats.");
  await keyboard.press("Escape");
  await expect(bar).toBeHidden();
  await expect(text).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  await expect(text).toContainText("A ferry, a Boat, two boats.");
});

test("the outline leads to a heading, and the foot counts what is written and chosen", async ({
  page,
  cast,
}) => {
  const { keyboard } = page;
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("## Tides");
  await keyboard.press("Enter");
  await keyboard.type("They come and go.");
  await expect(page.getByText("5 words", { exact: true })).toBeVisible();
  await expect(page.getByText("1 min to read")).toBeVisible();
  await page.getByRole("button", { name: "Outline" }).click();
  await page.getByRole("menuitem", { name: "Tides" }).click();
  await expect(desk.manuscript(page)).toBeFocused();
  await keyboard.press("Shift+Home");
  await expect(page.getByText("1 word selected")).toBeVisible();
  await keyboard.press("ControlOrMeta+Shift+Enter");
  await expect(desk.tool(page, "Back to the desk")).toBeVisible();
  await keyboard.press("Escape");
  await expect(desk.tool(page, "Nothing but the text")).toBeVisible();
  await keyboard.press("End");
  await keyboard.type(" and moons");
  await expect(desk.manuscript(page).locator("h2")).toHaveText("Tides and moons");
});
