import type { Page } from "@playwright/test";
import { type RunningServer, startServer } from "#e2e/server.ts";
import { test as base, expect } from "#e2e/site.ts";

const owner = { name: "Mira Castell", email: "mira@lantern.example", password: "three lamps and a ladder" };

/** A publication that nobody has set up yet. */
const test = base.extend<{ fresh: RunningServer }>({
  fresh: async ({ context }, use) => {
    const fresh = await startServer();
    await use(fresh);
    // An open page would go on asking a server that is gone.
    for (const page of context.pages()) await page.close();
    expect(fresh.output()).not.toMatch(/"level":[56]0/);
    expect(await fresh.stop()).toBe(0);
  },
});

function linkIn(output: string): string {
  return /Set up: +(\S+)/.exec(output)?.[1] ?? "";
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel("Name of the publication").fill("The Small Hours");
  await page.getByLabel("Time zone").selectOption("Europe/Lisbon");
  await page.getByLabel("Your name").fill(owner.name);
  await page.getByLabel("E-mail").fill(owner.email);
  await page.getByLabel("Password").fill(owner.password);
  await page.getByRole("button", { name: "Set up the publication" }).click();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first person becomes the owner, once", async ({ fresh, page, elsewhere, watch }) => {
    watch.allow(/status of 410/);
    const link = linkIn(fresh.output());
    await page.goto(`${fresh.address}/admin/sign-in`);
    await expect(page.getByText("Nobody can sign in yet")).toBeVisible();

    await page.goto(link);
    const late = await elsewhere();
    await late.goto(link);
    await fillIn(page);
    await expect(page).toHaveURL(`${fresh.address}/admin`);
    await page.goto(fresh.address);
    await expect(page).toHaveTitle(/The Small Hours/);

    // Whoever had the same link open comes too late, and keeps what was typed.
    await fillIn(late);
    await expect(late.getByText(/^(This link has been used|This page is gone)/)).toBeVisible();
    const again = await late.goto(link);
    expect(again?.status()).toBe(410);
    await expect(late.getByText("The publication is set up and has its owner.")).toBeVisible();

    await late.getByRole("link", { name: "Sign in" }).click();
    await late.getByLabel("E-mail").fill(owner.email);
    await late.getByLabel("Password").fill(owner.password);
    await late.getByRole("button", { name: "Sign in" }).click();
    await expect(late).toHaveURL(`${fresh.address}/admin`);
  });
});

test("what is wrong is said beside its field, and the rest stays", async ({ fresh, page }) => {
  await page.goto(linkIn(fresh.output()));
  await page.locator("form").evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await page.getByLabel("Name of the publication").fill("The Small Hours");
  await page.getByLabel("E-mail").fill("mira at lantern");
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Set up the publication" }).click();
  await expect(page.locator("#name-error")).toHaveText("Write a name.");
  await expect(page.locator("#email-error")).toContainText("Write an e-mail address");
  await expect(page.locator("#password-error")).toContainText("at least 12 characters");
  await expect(page.getByLabel("Name of the publication")).toHaveValue("The Small Hours");
  await expect(page.getByLabel("E-mail")).toHaveValue("mira at lantern");
  await fillIn(page);
  await expect(page).toHaveURL(`${fresh.address}/admin`);
});
