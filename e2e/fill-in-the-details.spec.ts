import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory, unique } from "#e2e/stories.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

async function open(page: Page, group: RegExp): Promise<void> {
  const trigger = page.getByRole("button", { name: group });
  if ((await trigger.getAttribute("aria-expanded")) === "false") await trigger.click();
}

const tags = (page: Page) => page.getByRole("combobox", { name: "Tags" });
const byline = (page: Page) => page.getByRole("combobox", { name: "Byline" });

test("tags are chosen, made and removed without a mouse", async ({ page, cast }) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await tags(page).fill("ferr");
  await page.getByRole("option", { name: "ferries" }).waitFor();
  await page.keyboard.press("Enter");
  await desk.tag(page, "harbour lights");
  const chosen = page.getByRole("list", { name: "Chosen" }).getByRole("listitem");
  await expect(chosen).toHaveText(["ferries", "harbour lights"]);
  await tags(page).press("Backspace");
  await expect(chosen).toHaveText(["ferries"]);
  await desk.isSaved(page);
  expect((await articleForEditing(cast.author, story.id))?.tagNames).toEqual(["ferries"]);
});

test("the byline is put in order with the arrow keys, and by dragging", async ({ page, cast }) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await byline(page).fill("noor");
  await page.getByRole("option", { name: "Noor Haddad" }).waitFor();
  await page.keyboard.press("Enter");
  const names = page.getByRole("list", { name: "Order of the names" }).getByRole("listitem");
  await expect(names).toHaveText(["Arun Thapa", "Noor Haddad"]);
  await page.getByRole("button", { name: "Move Noor Haddad", exact: true }).press("ArrowUp");
  await expect(names).toHaveText(["Noor Haddad", "Arun Thapa"]);
  const [first, second] = [await names.first().boundingBox(), await names.last().boundingBox()];
  const handle = await page.getByRole("button", { name: "Move Noor Haddad", exact: true }).boundingBox();
  if (!first || !second || !handle) throw new Error("nothing to drag");
  await page.mouse.move(handle.x + 10, handle.y + 10);
  await page.mouse.down();
  await page.mouse.move(handle.x + 10, second.y + second.height - 2, { steps: 5 });
  await page.mouse.up();
  await expect(names).toHaveText(["Arun Thapa", "Noor Haddad"]);
  await desk.isSaved(page);
  const { bylineIds } = (await articleForEditing(cast.author, story.id)) ?? {};
  expect(bylineIds).toEqual([cast.author.id, cast.otherAuthor.id]);
});

test("an address is made from the headline, and a clash is explained while one types", async ({
  page,
  cast,
}) => {
  const story = await aDraft(cast.author, { headline: "The Ferry That Waits" });
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await expect(page.locator("#slug-hint")).toContainText(`/culture/${cast.live.slug}-2`);
  await page.getByLabel("Address").fill(cast.live.slug);
  await expect(page.locator("#slug-error")).toHaveText(
    `The address “${cast.live.slug}” is taken. Choose another.`,
  );
  await page.getByLabel("Address").fill("a-ferry-of-its-own");
  await expect(page.locator("#slug-error")).toHaveCount(0);
  await expect(page.locator("#slug-hint")).toContainText("/culture/a-ferry-of-its-own");
});

test("what is missing is known before one publishes, and a press leads to it", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await page.goto("/admin/articles");
  await page.getByRole("button", { name: "New story" }).click();
  await expect(page.locator("#sectionId-need")).toHaveText("Choose a section first.");
  const missing = desk.publishing(page).getByRole("listitem");
  await expect(missing).toHaveText(["Write a headline", "Choose a section", "There is no text yet."]);
  await missing.getByRole("button", { name: "Choose a section" }).click();
  await expect(page.getByLabel("Section")).toBeFocused();
  await page.getByLabel("Section").selectOption("AI");
  await expect(missing).toHaveText(["Write a headline", "There is no text yet."]);
});

test("what search engines and other sites are told is seen before, and told", async ({
  page,
  site,
  cast,
}) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await open(page, /^Search and sharing/);
  await page.getByLabel("Title", { exact: true }).fill("A ferry, briefly");
  await page.getByLabel("Description").fill("x".repeat(156));
  await expect(page.locator("#seoDescription-hint")).toHaveText("156 of 155: search engines cut the rest");
  await page.getByLabel("Description").fill("It waits.");
  const card = page.getByRole("figure", { name: "As search engines list it" });
  await expect(card).toContainText("A ferry, briefly | Culture | The Lantern");
  await expect(card).toContainText("It waits.");
  await page.getByLabel("Published first at").fill("https://elsewhere.example/ferry");
  await desk.publishing(page).getByRole("button", { name: "Publish now" }).click();
  await expect(desk.publishing(page).getByText(/^Served to readers since \d\d:\d\d:\d\d\.$/)).toBeVisible();
  const { text } = await ask(site, story.path);
  expect(text).toContain('<meta property="og:title" content="A ferry, briefly"/>');
  expect(text).toContain('<meta name="description" content="It waits."/>');
  expect(text).toContain('<link rel="canonical" href="https://elsewhere.example/ferry"/>');
});

test("a story becomes a part of a new series, and the translation of another", async ({ page, cast }) => {
  const german = unique("Der lange Regen");
  const other = await aStory(cast.editor, { headline: german, language: "de" });
  const story = await aDraft(cast.editor);
  const title = unique("Rain, in parts");
  await signIn(page, cast.editor);
  await desk.openInEditor(page, story);
  await open(page, /^Series/);
  await page.getByRole("combobox", { name: "Series" }).fill(title);
  await page.getByRole("option", { name: `Create “${title}”` }).click();
  await expect(page.getByText(`Part of ${title}`)).toBeVisible();
  await page.getByLabel("Part", { exact: true }).fill("2");
  await open(page, /^Language/);
  await page.getByRole("combobox", { name: "Translation of" }).fill(german);
  await page.getByRole("option", { name: german }).click();
  await expect(page.getByRole("list", { name: "Translations" })).toContainText("German");
  await desk.publishing(page).getByRole("button", { name: "Publish now" }).click();
  await expect(desk.publishing(page).getByRole("status")).toContainText("Published.");
  const copy = await articleForEditing(cast.editor, story.id);
  expect([copy?.seriesPart, copy?.seriesId !== null]).toEqual([2, true]);
  await page.goto(other.path);
  await expect(page.getByRole("main").getByRole("link", { name: "English" })).toHaveAttribute(
    "href",
    story.path,
  );
});

test("what is folded away is remembered", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, cast.draft);
  await page.getByRole("button", { name: /^Comments/ }).press("Enter");
  await expect(page.getByLabel("Who may comment")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Who may comment")).toBeVisible();
});
