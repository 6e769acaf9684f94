import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory, unique } from "#e2e/stories.ts";

test("a story of ours is found by its headline and linked, with the keys alone", async ({ page, cast }) => {
  const { keyboard } = page;
  const text = desk.manuscript(page);
  const other = await aStory(cast.author, { headline: unique("A Lighthouse Without a Keeper") });
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.addToText(page, " See the lighthouse");
  await keyboard.press("Control+Shift+ArrowLeft");
  await keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByLabel("Address")).toBeFocused();
  await keyboard.type(other.headline);
  await expect(page.getByRole("option", { name: other.headline })).toBeVisible();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(text.getByRole("link", { name: "lighthouse" })).toHaveAttribute("href", other.path);

  await expect(text).toBeFocused();
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowRight");
  await keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog").getByLabel("Address")).toHaveValue(other.path);
  await page.getByRole("button", { name: "Remove link" }).click();
  await expect(text.getByRole("link")).toHaveCount(0);
  await expect(text).toContainText("See the lighthouse");
});

test("words that are no address are refused beside the field, and stay", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByLabel("Address").fill("zz");
  await page.keyboard.press("Enter");
  await expect(page.locator("#link-address-error")).toContainText("Choose a story from the list");
  await expect(page.getByRole("dialog").getByLabel("Address")).toHaveValue("zz");
});

test("a passage says which language it is in", async ({ page, cast }) => {
  const text = desk.manuscript(page);
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.addToText(page, " They call it rentrée");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await desk.tool(page, "More styles").click();
  await page.getByRole("menuitem", { name: "Language of a passage" }).click();
  await page.getByRole("dialog").getByLabel("Language").fill("fr");
  await page.getByRole("button", { name: "Set language" }).click();
  await expect(text.locator("[lang=fr]")).toHaveText("rentrée");
});
