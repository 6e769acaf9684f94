import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import { expect, test } from "#e2e/site.ts";

test.use({ publicationOf: "the settings" });

const group = (page: Page, name: string) => page.getByRole("region", { name });

test("a name, a motto and a colour are on the site at once, and a colour that cannot be read is not", async ({
  page,
  cast,
}) => {
  await signIn(page, cast.admin);
  await page.goto("/admin/settings");
  const identity = group(page, "Identity");
  await identity.getByLabel("Name").fill("The Evening Lantern");
  await identity.getByLabel("Motto").fill("Letters from the harbour");
  await identity.getByLabel("Colour").fill("#ffcc00");
  await identity.getByRole("button", { name: "Save" }).click();
  await expect(identity.getByRole("alert")).toHaveText("Check the marked fields.");
  await expect(identity.getByLabel("Name")).toHaveValue("The Evening Lantern");
  await identity.getByRole("button", { name: "Take the nearest that can be read" }).click();
  const chosen = await identity.getByLabel("Colour").inputValue();
  await identity.getByRole("button", { name: "Save" }).click();
  await expect(identity.getByRole("status")).toHaveText("Saved. Every page of the site shows it.");
  await page.goto("/");
  await expect(page).toHaveTitle(/The Evening Lantern/);
  await expect(page.getByRole("banner").getByText("Letters from the harbour")).toBeVisible();
  expect(await page.locator("html").getAttribute("style")).toContain(chosen);
});

test("the navigation is put in order by keyboard, is mended where it is wrong, and follows the sections again", async ({
  page,
  cast,
}) => {
  await signIn(page, cast.admin);
  await page.goto("/admin/settings/navigation");
  const navigation = group(page, "Navigation");
  await navigation.getByRole("button", { name: "Move Science" }).press("Home");
  await navigation.getByRole("button", { name: "Take out Culture" }).click();
  await navigation.getByRole("button", { name: "Add a link" }).click();
  await navigation.getByRole("textbox", { name: "Name" }).fill("Shop");
  await navigation.getByLabel("Leads to").fill("shop.example");
  await navigation.getByRole("button", { name: "Save" }).click();
  await expect(navigation.getByText("Write a path such as /about")).toBeVisible();
  await navigation.getByLabel("Leads to").fill("https://shop.example");
  await navigation.getByRole("button", { name: "Save" }).click();
  await expect(navigation.getByText("Saved.")).toBeVisible();
  const links = page.getByRole("banner").getByRole("navigation", { name: "Sections" }).getByRole("link");
  await page.goto("/");
  const own = await links.allTextContents();
  expect([own[0], own.at(-1), own.includes("Culture")]).toEqual(["Science", "Shop", false]);
  await page.goto("/admin/settings/navigation");
  await navigation.getByRole("button", { name: "Follow the sections again" }).click();
  await expect(navigation.getByText("The navigation is the sections in their order.")).toBeVisible();
  await page.goto("/");
  expect(await links.allTextContents()).not.toContain("Shop");
});

test("a publication that closes its discussion says so under its stories", async ({ page, cast }) => {
  await signIn(page, cast.admin);
  await page.goto("/admin/settings");
  const discussion = group(page, "Discussion");
  await discussion.getByLabel("Closed").check();
  await discussion.getByRole("button", { name: "Save" }).click();
  await expect(discussion.getByRole("status")).toBeVisible();
  await page.goto(cast.live.path);
  await expect(page.locator("#comment-form")).toHaveCount(0);
  await page.goto("/admin/settings");
  await expect(discussion.getByLabel("Closed")).toBeChecked();
});

test("who is no admin has no settings", async ({ page, cast, watch }) => {
  watch.allow(/status of 404/);
  await signIn(page, cast.editor);
  for (const path of ["/admin/settings", "/admin/settings/navigation"]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});
