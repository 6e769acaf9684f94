import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

const kept = "Not reachable: kept on this device";
const offline = /ERR_INTERNET_DISCONNECTED/;

/** As when the battery dies: a page that is closed in order may still say something. */
async function endAtOnce(page: Page): Promise<void> {
  const ended = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  // The answer never comes.
  void session.send("Page.crash").catch(() => undefined);
  await ended;
  await page.close();
}

test("words written offline are kept, and saved when the network is back", async ({
  page,
  context,
  cast,
  watch,
}) => {
  watch.allow(offline);
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await context.setOffline(true);
  await page.getByLabel("Standfirst").fill("Written in a tunnel.");
  await expect(desk.saveStatus(page)).toHaveText(kept);
  await desk.publishing(page).getByRole("button", { name: "Publish now" }).click();
  await expect(desk.publishing(page).getByRole("alert")).toContainText("First the words have to be saved");
  await context.setOffline(false);
  await desk.isSaved(page);
  await expect(page.getByLabel("Standfirst")).toHaveValue("Written in a tunnel.");
  expect((await articleForEditing(cast.author, story.id))?.standfirst).toBe("Written in a tunnel.");
});

test("a page that was closed offline offers its words when one returns", async ({
  page,
  context,
  cast,
  watch,
}) => {
  watch.allow(offline);
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await context.setOffline(true);
  await desk.addToText(page, " The last sentence before the tunnel.");
  await expect(desk.saveStatus(page)).toHaveText(kept);
  await endAtOnce(page);
  await context.setOffline(false);

  const later = await context.newPage();
  await desk.openInEditor(later, story);
  await expect(later.getByText(/This device kept words of .* that never reached the server\./)).toBeVisible();
  await expect(desk.manuscript(later)).not.toContainText("before the tunnel");
  await later.getByRole("button", { name: "Take them" }).click();
  await expect(desk.manuscript(later)).toContainText("The last sentence before the tunnel.");
  await desk.isSaved(later);
  await later.reload();
  await expect(desk.manuscript(later)).toContainText("The last sentence before the tunnel.");
  await expect(later.getByText(/This device kept words/)).toHaveCount(0);
});

test("words that arrived are not offered again, although their answer was lost", async ({
  page,
  context,
  cast,
  watch,
}) => {
  watch.allow(/ERR_FAILED/);
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await page.route("**/admin/articles/*", async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    await route.fetch();
    await route.abort();
  });
  await desk.addToText(page, " The last sentence before the tunnel.");
  await expect(desk.saveStatus(page)).toHaveText(kept);
  await endAtOnce(page);

  const later = await context.newPage();
  await desk.openInEditor(later, story);
  await expect(desk.manuscript(later)).toContainText("The last sentence before the tunnel.");
  await expect(desk.saveStatus(later)).toHaveText(/^Saved/);
  await expect(later.getByText(/This device kept words/)).toHaveCount(0);
});

for (const status of [409, 503]) {
  test(`an answer of ${status} takes no word away`, async ({ page, cast, watch }) => {
    watch.allow(new RegExp(`status of ${status}`));
    const story = await aDraft(cast.author);
    await signIn(page, cast.author);
    await desk.openInEditor(page, story);
    await page.route("**/admin/articles/*", async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      await route.fulfill({ status, contentType: "text/plain", body: "The site is busy." });
    });
    await desk.addToText(page, " Said to a wall.");
    await expect(desk.saveStatus(page)).toHaveText(kept);
    await expect(desk.manuscript(page)).toContainText("Said to a wall.");
    await page.unroute("**/admin/articles/*");
    await desk.addToText(page, " And heard.");
    await desk.isSaved(page);
    const saved = JSON.stringify((await articleForEditing(cast.author, story.id))?.body);
    expect(saved).toContain("Said to a wall. And heard.");
  });
}

test("a verb that does not arrive is said so, and can be tried again", async ({ page, cast, watch }) => {
  watch.allow(/ERR_FAILED/);
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await page.route("**/admin/articles/*", (route) =>
    route.request().method() === "POST" ? route.abort() : route.fallback(),
  );
  const publish = desk.publishing(page).getByRole("button", { name: "Publish now" });
  await publish.click();
  await expect(desk.publishing(page).getByRole("alert")).toContainText("Masthead could not be reached");
  await page.unroute("**/admin/articles/*");
  await publish.click();
  await expect(desk.publishing(page).getByRole("status")).toContainText("Published.");
});

test("whoever was signed out signs in elsewhere, comes back, and every word is saved", async ({
  page,
  context,
  cast,
}) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await context.clearCookies();
  await desk.addToText(page, " Said to a closed door.");
  await expect(desk.saveStatus(page)).toContainText("Signed out: kept on this device.");
  await expect(desk.saveStatus(page).getByRole("link", { name: "Sign in in a new tab" })).toBeVisible();
  await signIn(page, cast.author);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await desk.isSaved(page);
  const saved = JSON.stringify((await articleForEditing(cast.author, story.id))?.body);
  expect(saved).toContain("Said to a closed door.");
});

test("whoever leaves with words that only this device has is asked", async ({
  page,
  context,
  cast,
  watch,
}) => {
  watch.allow(offline);
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await context.setOffline(true);
  await page.getByLabel("Standfirst").fill("Written in a tunnel.");
  await expect(desk.saveStatus(page)).toHaveText(kept);
  const asked = page.waitForEvent("dialog");
  const click = page.getByRole("link", { name: "Articles" }).click();
  const dialog = await asked;
  expect(dialog.message()).toContain("only on this device");
  await dialog.dismiss();
  await click;
  await expect(page.getByLabel("Standfirst")).toHaveValue("Written in a tunnel.");
  await context.setOffline(false);
  await desk.isSaved(page);
});
