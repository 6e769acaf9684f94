import { password, signIn } from "#e2e/cast.ts";
import { linkInMail } from "#e2e/mail.ts";
import { expect, test } from "#e2e/site.ts";
import { unique } from "#e2e/stories.ts";

test("invite somebody, who accepts and writes", async ({ page, elsewhere, cast, watch }) => {
  watch.allow(/status of 410/);
  const email = `${unique("guest").toLowerCase().replace(/\W/g, "")}@lantern.example`;
  await signIn(page, cast.owner);
  await page.goto("/admin/people");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Role", { exact: true }).selectOption("author");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByText(`${email} is invited.`)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: email })).toContainText("the link works until");

  const link = await linkInMail(email);
  const guest = await elsewhere();
  await guest.goto(link);
  await expect(guest.getByText(`You will sign in with ${email}.`)).toBeVisible();
  await guest.getByLabel("Your name").fill("Ines Duarte");
  await guest.getByLabel("Password").fill("six candles in a row");
  await guest.getByRole("button", { name: "Begin" }).click();
  await expect(guest).toHaveURL("/admin");
  expect((await guest.goto(link))?.status()).toBe(410);

  await page.reload();
  const member = page.getByRole("listitem").filter({ hasText: "Ines Duarte" });
  await member.getByLabel("Role of Ines Duarte").selectOption("editor");
  await expect(page.getByText("The role of Ines Duarte is now editor.")).toBeVisible();
  await guest.goto("/admin/articles");
  await expect(guest).toHaveURL(/\/admin\/sign-in/);

  await member.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Ines Duarte is removed and signed out.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Put back.*Ines Duarte/ })).toBeVisible();
});

test("hand the publication over only with one's password", async ({ page, cast }) => {
  await signIn(page, cast.owner);
  await page.goto("/admin/people");
  await page.getByRole("button", { name: new RegExp(`Make owner.*${cast.admin.name}`) }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Your password").fill(`${password} or not`);
  await dialog.getByRole("button", { name: "Hand it over" }).click();
  await expect(dialog.getByText("The password is wrong.").first()).toBeVisible();
});
