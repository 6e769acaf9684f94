import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory, unique } from "#e2e/stories.ts";

const list = (page: Page) => page.getByRole("region", { name: "Articles" });
const rows = (page: Page) => list(page).getByRole("listitem");
const chips = (page: Page) => page.getByRole("list", { name: "Filters in use" });
const withChosen = (page: Page) => page.getByRole("region", { name: "With the chosen articles" });
const notifications = (page: Page) => page.getByRole("region", { name: "Notifications" });

/** Keys do something once the page is alive; the list is only there when it is. */
async function openList(page: Page, query = ""): Promise<void> {
  await page.goto(`/admin/articles${query}`);
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeHidden();
}

test("find articles, open one, and take the filters away, with the keyboard alone", async ({
  page,
  cast,
}) => {
  const word = unique("Harbour");
  const draft = await aDraft(cast.editor, { headline: `${word} One`, tagNames: ["Tides"] });
  await aStory(cast.editor, { headline: `${word} Two` });
  await signIn(page, cast.editor);
  await openList(page);
  await page.keyboard.press("/");
  await page.keyboard.type(`${word}`);
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);
  await page.getByLabel("State").focus();
  await page.keyboard.type("Dr");
  await expect(page).toHaveURL(/state=draft/);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("combobox", { name: "Tag" }).fill("tides");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/tag=tides/);
  await expect(chips(page).getByRole("link")).toHaveText([/Headline: /, /State: Draft/, /Tag: /, /Show all/]);
  await chips(page)
    .getByRole("link", { name: /State: Draft/ })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/state=/);
  await expect(page.getByLabel("State")).toHaveValue("");
  await page.keyboard.press("j");
  await expect(rows(page).first().getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(draft.id));
});

test("a filter that finds nothing says so and lets go", async ({ page, cast }) => {
  await signIn(page, cast.editor);
  await page.goto("/admin/articles?q=qqqq&kind=page");
  await page.getByRole("link", { name: "Show all articles" }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await expect(rows(page)).not.toHaveCount(0);
});

test("take several stories off the site at once, and undo it", async ({ page, site, cast, watch }) => {
  watch.allow(/status of 410/);
  const word = unique("Quay");
  const stories = [1, 2, 3].map((n) => aStory(cast.author, { headline: `${word} ${n}` }));
  const paths = (await Promise.all(stories)).map(({ path }) => path);
  const statuses = async () => Promise.all(paths.map(async (path) => (await ask(site, path)).status));
  await signIn(page, cast.editor);
  await openList(page, `?q=${encodeURIComponent(word)}&sort=headline`);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await rows(page)
    .nth(2)
    .getByRole("checkbox")
    .click({ modifiers: ["Shift"] });
  await expect(list(page).getByText("3 of 3 chosen")).toBeVisible();
  await withChosen(page).getByRole("button", { name: "Retire" }).click();
  await expect(notifications(page)).toContainText("3 articles taken off the site.");
  await expect(rows(page).filter({ hasText: "Retired" })).toHaveCount(3);
  expect(await statuses()).toEqual([410, 410, 410]);
  await notifications(page).getByRole("button", { name: "Undo" }).click();
  await expect(notifications(page)).toContainText("3 articles put back on the site.");
  await expect(rows(page).filter({ hasText: "Published" })).toHaveCount(3);
  expect(await statuses()).toEqual([200, 200, 200]);
});

test("what cannot be done with several is said beside each", async ({ page, cast }) => {
  const word = unique("Pier");
  await aDraft(cast.editor, { headline: `${word} Whole` });
  await aDraft(cast.editor, { headline: `${word} Bare`, sectionId: null });
  await signIn(page, cast.editor);
  await openList(page, `?q=${encodeURIComponent(word)}&sort=headline`);
  await page.keyboard.press("Shift+A");
  await withChosen(page).getByRole("button", { name: "Publish" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Publish" }).click();
  await expect(rows(page).filter({ hasText: "Bare" }).getByRole("alert")).toHaveText(
    "Choose a section first.",
  );
  await expect(rows(page).filter({ hasText: "Whole" })).toContainText("Published");
  await expect(list(page).getByText("1 of 2 chosen")).toBeVisible();
});

test("throw an article away, put it back, and delete it for good", async ({ page, site, cast, watch }) => {
  watch.allow(/status of 410/);
  const story = await aStory(cast.author);
  await signIn(page, cast.author);
  await openList(page, `?q=${encodeURIComponent(story.headline)}`);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await withChosen(page).getByRole("button", { name: "Delete" }).click();
  await expect(notifications(page)).toContainText("1 article in the trash.");
  await expect(page.getByRole("heading", { name: "Nothing fits" })).toBeVisible();
  expect((await ask(site, story.path)).status).toBe(410);

  await page.goto("/admin/trash");
  const thrown = page.getByRole("listitem").filter({ hasText: story.headline });
  await expect(thrown).toContainText("was on the site");
  await thrown.getByRole("button", { name: "Put back" }).click();
  await expect(notifications(page)).toContainText(`It is back at ${story.path}.`);
  await expect(thrown).toHaveCount(0);
  expect((await ask(site, story.path)).status).toBe(200);

  await notifications(page).getByRole("button", { name: "Undo" }).click();
  await expect(thrown).toHaveCount(1);
  await thrown.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(thrown).toHaveCount(0);
  expect((await ask(site, story.path)).status).toBe(410);
});

test("keys lead from room to room, and are letters where somebody types", async ({ page, cast }) => {
  await signIn(page, cast.editor);
  await openList(page);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(keys).toContainText("Next article");
  await expect(keys).toContainText("Comments");
  await page.keyboard.press("Escape");
  const search = page.getByRole("searchbox", { name: "Words in the headline" });
  await search.focus();
  await page.keyboard.type("g c?x");
  await expect(search).toHaveValue("g c?x");
  await expect(page).toHaveURL(/\/admin\/articles$/);
  await search.blur();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/\/admin\/comments/);
});
