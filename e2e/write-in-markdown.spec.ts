import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";

test("what is typed as Markdown becomes what it means", async ({ page, cast }) => {
  const { keyboard } = page;
  const text = desk.manuscript(page);
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await keyboard.press("Enter");
  const lines = [
    ["# Harbour", "h2", "Harbour"],
    ["### Tides", "h3", "Tides"],
    ["It is **bold** ", "strong", "bold"],
    ["and *leaning* ", "em", "leaning"],
    ["and ~~gone~~ ", "s", "gone"],
    ["and `ferry()` ", "p code", "ferry()"],
    ["and [a map](island.example/map) ", 'a[href="https://island.example/map"]', "a map"],
    ["> We have time", "blockquote", "We have time"],
  ] as const;
  for (const [typed, element, words] of lines) {
    await keyboard.type(typed);
    await expect(text.locator(element).last()).toHaveText(words);
    await keyboard.press("Enter");
  }
  await keyboard.press("Enter");
  await keyboard.type("- Bread");
  await expect(text.locator("ul li")).toHaveText("Bread");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("1. Board");
  await expect(text.locator("ol li")).toHaveText("Board");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.type("---");
  await expect(text.locator("hr")).toHaveCount(1);
  await keyboard.type("```js ");
  await keyboard.type("wait();");
  await expect(text.getByLabel("Language of the code")).toHaveValue("js");
  await expect(text.locator("pre")).toHaveText("wait();");
  await desk.isSaved(page);
});

test("a link that would run is left as it was typed", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.addToText(page, " [a trap](javascript:alert(1)");
  await page.keyboard.type(") after");
  await expect(desk.manuscript(page)).toContainText("[a trap](javascript:alert(1)) after");
  await expect(desk.manuscript(page).locator("a")).toHaveCount(0);
});
