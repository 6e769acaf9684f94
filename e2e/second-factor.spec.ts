import type { Page } from "@playwright/test";
import { password, signIn } from "#e2e/cast.ts";
import { expect, test } from "#e2e/site.ts";
import { shiftClock } from "#lib/clock.ts";
import { codeNow } from "#lib/one-time-code.ts";

async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto("/admin/sign-in?next=/admin/comments");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Second step" })).toBeVisible();
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByRole("textbox", { name: "Code" }).fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("set up a second step and sign in with it, and with a recovery code", async ({
  page,
  elsewhere,
  cast,
}) => {
  await signIn(page, cast.admin);
  await page.goto("/admin/profile");
  await page.getByRole("link", { name: "Set it up" }).click();
  await expect(page.getByRole("img", { name: "QR code for your authenticator app" })).toBeVisible();
  const secret = ((await page.locator("code").textContent()) ?? "").replaceAll(" ", "");
  await page.getByRole("textbox", { name: "Code" }).fill("000000");
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.locator("#code-error")).toContainText("This code is wrong");
  await page.getByRole("textbox", { name: "Code" }).fill(codeNow(secret));
  await page.getByRole("button", { name: "Turn it on" }).click();
  const codes = page.getByRole("region", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const recovery = (await codes.first().textContent()) ?? "";
  await expect(page.getByText("The second step is on")).toBeVisible();

  const other = await elsewhere();
  await givePassword(other, cast.admin.email);
  await other.goto("/admin/articles");
  await expect(other).toHaveURL(/\/admin\/sign-in/);
  await givePassword(other, cast.admin.email);
  // The code that set it up was used: the app shows the next one half a minute later.
  shiftClock(30_000);
  await giveCode(other, codeNow(secret));
  shiftClock(0);
  await expect(other).toHaveURL("/admin/comments");

  const third = await elsewhere();
  await givePassword(third, cast.admin.email);
  await giveCode(third, recovery);
  await expect(third).toHaveURL("/admin/comments");
});
