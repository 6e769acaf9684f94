import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type Cast, signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import * as reader from "#e2e/reader.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, unique } from "#e2e/stories.ts";
import { adminMediaPath, adminPicturePath } from "#features/admin-paths.ts";
import { invite } from "#features/invitations/mutations.ts";
import { somePicture } from "#features/library/testing.ts";

const views = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 360 },
] as const;

/**
 * Looks at the page as it stands: on a wide screen by day, and on a telephone by night. What is framed in it is a
 * page of its own, with landmarks of its own.
 */
async function isAccessible(page: Page): Promise<void> {
  for (const { colorScheme, width } of views) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(found, `${page.url()}, ${colorScheme}, ${width} wide`).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${page.url()} is wider than ${width}`).toBeLessThanOrEqual(0);
  }
}

const ofReaders: Record<string, (cast: Cast) => string> = {
  "the home page": () => "/",
  "a section": () => "/culture",
  "a story": ({ live }) => live.path,
  "a demo story with comments": () => "/culture/the-bass-who-stayed",
  "a story with a table": () => "/science/can-a-goat-be-left-handed",
  "a story with code and a gallery": () => "/culture/drawn-from-the-title",
  "a story that is written from the right": () => "/culture/ma-lam-tasmahu-al-ala",
  "a story with a film": () => "/ai/nineteen-seconds-of-elephants",
  "a tag": () => "/tag/animals",
  "an author": () => "/author/ines-carvalho",
  "the archive": () => "/archive",
  "the saved stories": () => "/saved",
  "a standing page": ({ standing }) => standing.path,
  "an empty search": () => "/search",
  "a search": () => "/search?q=the",
  "a search without a hit": () => "/search?q=qqqq",
  "a page that is not there": () => "/nothing",
  "a page that is gone": ({ retired }) => retired.path,
  "a request that makes no sense": () => "/%zz",
  "the sign-in form": () => "/admin/sign-in",
  "the form for a forgotten password": () => "/admin/forgotten-password",
  "an invitation that is spent": () => "/admin/invitation?token=spent",
  "a set-up link that is spent": () => "/admin/set-up?token=spent",
};

for (const [name, path] of Object.entries(ofReaders)) {
  test(`${name}, for every reader`, async ({ page, cast, watch }) => {
    watch.allow(/status of (400|404|410)/);
    await page.goto(path(cast));
    await isAccessible(page);
  });
}

test("a comment form with everything wrong, and the notice after the right one", async ({ page, cast }) => {
  await page.goto(cast.live.path);
  await reader.fillInComment(page, { body: "", name: cast.editor.name, email: "no address" });
  await reader.sendComment(page);
  await expect(page.locator("#comment-body-error")).toBeVisible();
  await isAccessible(page);
  await page.goto(`${cast.live.path}?comment=held`);
  await isAccessible(page);
});

test("the comments that wait, with words that never end", async ({ page, cast }) => {
  const endless = { name: "N".repeat(50), body: "Aa".repeat(2000), email: `${"m".repeat(200)}@example.org` };
  await page.goto(cast.live.path);
  await reader.fillInComment(page, endless);
  await reader.sendComment(page);
  await reader.isHeld(page);
  await signIn(page, cast.editor);
  await page.goto("/admin/comments");
  await isAccessible(page);
});

const ofStaff: Record<string, (cast: Cast) => string> = {
  "what is due today": () => "/admin",
  "the home page, being composed": () => "/admin/home",
  "the work in the background": () => "/admin/jobs",
  "the tags": () => "/admin/tags",
  "the list of articles": () => "/admin/articles",
  "an empty list": () => "/admin/articles?q=qqqq",
  "the trash": () => "/admin/trash",
  "the preview in frames": ({ live }) => `/admin/articles/${live.id}/frames`,
  "the preview": ({ live }) => `/admin/articles/${live.id}/preview`,
  "the revisions": ({ live }) => `/admin/articles/${live.id}/revisions`,
  "the comments that wait": () => "/admin/comments",
  "the comments on the site": () => "/admin/comments?state=published",
  "the media library": () => "/admin/media",
  "the media library as a list": () => "/admin/media?view=list",
  "deleted pictures": () => "/admin/media?kind=removed",
  "the sections": () => "/admin/sections",
  "the log": () => "/admin/events",
  "the people": () => "/admin/people",
  "one's own profile": () => "/admin/profile",
  "a second step to set up": () => "/admin/profile/second-factor",
  "the settings": () => "/admin/settings",
  "the navigation and the footer": () => "/admin/settings/navigation",
  "what is not there": () => "/admin/articles/nothing",
};

for (const [name, path] of Object.entries(ofStaff)) {
  test(`${name}, for everyone who works here`, async ({ page, cast, watch }) => {
    watch.allow(/status of 404/);
    await signIn(page, cast.admin);
    await page.goto(path(cast));
    await isAccessible(page);
  });
}

test("a picture, what can be done to it, and to several", async ({ page, cast }) => {
  const { id } = await somePicture(cast.editor);
  await somePicture(cast.editor);
  await signIn(page, cast.editor);
  await page.goto(adminPicturePath({ id }));
  await isAccessible(page);
  await page.goto(adminMediaPath);
  for (const box of (await page.getByRole("checkbox").all()).slice(0, 2)) await box.click();
  await expect(page.getByRole("region", { name: "Chosen pictures" })).toBeVisible();
  await isAccessible(page);
  await page.getByRole("button", { name: "New folder" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await isAccessible(page);
});

test("articles that are chosen, what was done with them, and the list of keys", async ({ page, cast }) => {
  const word = unique("Jetty");
  await aDraft(cast.editor, { headline: `${word} One`, sectionId: null });
  await aDraft(cast.editor, { headline: `${word} Two` });
  await signIn(page, cast.editor);
  await page.goto(`/admin/articles?q=${encodeURIComponent(word)}`);
  await page.getByLabel("Choose all on this page").check();
  await isAccessible(page);
  await page
    .getByRole("region", { name: "With the chosen articles" })
    .getByRole("button", { name: "Tag" })
    .click();
  await page
    .getByRole("textbox", { name: "Tag" })
    .or(page.getByRole("combobox", { name: "Tag" }))
    .last()
    .fill("Tides");
  await isAccessible(page);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("region", { name: "Notifications" })).toContainText("2 articles tagged.");
  await isAccessible(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await isAccessible(page);
});

test("the desk, for everyone who works here", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, cast.draft);
  await isAccessible(page);
});

test("the desk with every group of its side panel open", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, cast.draft);
  const groups = page.getByRole("region", { name: "Details" }).getByRole("button", { expanded: false });
  for (const group of await groups.all().then((all) => all.toReversed())) await group.click();
  await expect(page.getByLabel("Who may comment")).toBeVisible();
  await isAccessible(page);
});

test("the people and the mail, for those who look after them", async ({ page, cast }) => {
  await invite(cast.owner, { email: "guest@lantern.example", role: "author" });
  await signIn(page, cast.owner);
  for (const path of ["/admin/people", "/admin/mail"]) {
    await page.goto(path);
    await isAccessible(page);
  }
});
