import { signIn } from "#e2e/cast.ts";
import { linkInMail } from "#e2e/mail.ts";
import { expect, test } from "#e2e/site.ts";

test("forget a password and set a new one", async ({ page, elsewhere, cast, watch }) => {
  watch.allow(/status of 410/);
  const signedIn = await elsewhere();
  await signIn(signedIn, cast.contributor);
  await signedIn.goto("/admin/articles");

  await page.goto("/admin/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await page.getByLabel("E-mail").fill("nobody@lantern.example");
  await page.getByRole("button", { name: "Send me a link" }).click();
  const answer = page.getByText(/^If .* has an account here, a letter with a link is on its way\.$/);
  await expect(answer).toBeVisible();
  await page.goto("/admin/forgotten-password");
  await page.getByLabel("E-mail").fill(cast.contributor.email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(answer).toBeVisible();

  const link = await linkInMail(cast.contributor.email);
  await page.goto(link);
  await page.goto(link);
  await page.getByLabel("New password").fill("a new lamp for the quay");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("You have a new password. Sign in with it.")).toBeVisible();
  await page.getByLabel("E-mail").fill(cast.contributor.email);
  await page.getByLabel("Password").fill("a new lamp for the quay");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/admin");
  expect((await page.goto(link))?.status()).toBe(410);
  await signedIn.reload();
  await expect(signedIn).toHaveURL(/\/admin\/sign-in/);
});
