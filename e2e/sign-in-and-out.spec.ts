import type { Locator, Page } from "@playwright/test";
import { database } from "#db/connection.ts";
import { password, signIn } from "#e2e/cast.ts";
import { expect, test, withAndWithoutScripts } from "#e2e/site.ts";
import { closeSessionsOf } from "#features/sessions/mutations.ts";

async function fillIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
}

function refusal(page: Page): Locator {
  return page.getByRole("main").getByRole("alert");
}

withAndWithoutScripts(() => {
  test("sign in with the form and go where one wanted to", async ({ page, cast }) => {
    await page.goto("/admin/comments?state=removed");
    await expect(page).toHaveURL("/admin/sign-in?next=%2Fadmin%2Fcomments%3Fstate%3Dremoved");
    await fillIn(page, cast.editor.email, password);
    await expect(page).toHaveURL("/admin/comments?state=removed");
    await expect(page.getByText("Nothing has been removed")).toBeVisible();
  });

  test("a wrong password is said, and the address stays", async ({ page, cast }) => {
    await page.goto("/admin/sign-in");
    await fillIn(page, cast.editor.email, "a lantern in the short rain");
    await expect(refusal(page)).toHaveText("The e-mail address or the password is wrong.");
    await expect(page.getByLabel("E-mail")).toHaveValue(cast.editor.email);
    await expect(page.getByLabel("Password")).toHaveValue("");
    await fillIn(page, "nobody@lantern.example", password);
    await expect(refusal(page)).toHaveText("The e-mail address or the password is wrong.");
  });
});

const elsewhere = ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"];

test("a hostile link leads home, not away", async ({ page, site, cast, context }) => {
  for (const next of elsewhere) {
    await page.goto(`/admin/sign-in?next=${encodeURIComponent(next)}`);
    await fillIn(page, cast.editor.email, password);
    await expect(page, next).toHaveURL("/admin");
    expect(new URL(page.url()).origin).toBe(site.address);
    await context.clearCookies();
  }
});

test("after some tries one has to wait", async ({ page, cast }) => {
  await page.goto("/admin/sign-in");
  for (let tries = 1; tries <= 10; tries++) {
    await fillIn(page, cast.otherAuthor.email, `guess number ${tries}`);
    await expect(refusal(page)).toHaveText("The e-mail address or the password is wrong.");
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  await fillIn(page, cast.otherAuthor.email, password);
  await expect(refusal(page)).toHaveText(/^Too many tries. You can try again in 15 minutes.$/);
});

test("sign out on this browser", async ({ page, cast }) => {
  await signIn(page, cast.editor);
  await page.goto("/admin/articles");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/admin/sign-in");
  await page.goto("/admin/articles");
  await expect(page).toHaveURL(/\/admin\/sign-in\?next=/);
});

test("signed out everywhere at once when the sessions are closed", async ({
  page,
  elsewhere: other,
  cast,
}) => {
  await signIn(page, cast.otherAuthor);
  const second = await other();
  await signIn(second, cast.otherAuthor);
  await page.goto("/admin/articles");
  await second.goto("/admin/people");
  await database().transaction((tx) => closeSessionsOf(tx, cast.otherAuthor.id));
  for (const each of [page, second]) {
    await each.reload();
    await expect(each).toHaveURL(/\/admin\/sign-in\?next=/);
  }
});

test("somebody with an account but no part in the newsroom lands on the home page", async ({
  page,
  cast,
}) => {
  await page.goto("/admin/sign-in");
  await fillIn(page, cast.reader.email, password);
  await expect(page).toHaveURL("/");
});
