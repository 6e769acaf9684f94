// What readers see and do.
import type { Locator, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { comments } from "#db/tables.ts";
import { ask } from "#e2e/http.ts";
import type { RunningServer } from "#e2e/server.ts";
import { expect } from "#e2e/site.ts";
import { shiftClock } from "#lib/clock.ts";
import { formToken } from "#lib/form-token.ts";

const formTokens = /\b[0-9a-z]{8,11}\.[\w-]{43}(?![\w-])/g;

/** Form tokens are made anew for each page. */
export function withoutTokens(text: string): string {
  return text.replaceAll(formTokens, "(token)");
}

/** What stands at each of these addresses, byte for byte but for tokens. */
export async function publicBytes(
  site: RunningServer,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const path of paths) {
    const { status, text } = await ask(site, path);
    pages.set(path, `${status} ${withoutTokens(text)}`);
  }
  return pages;
}

export function commentForm(page: Page): Locator {
  return page.getByRole("form", { name: /^Your (comment|reply)$/ });
}

export interface Comment {
  readonly body: string;
  readonly name?: string;
  readonly email?: string;
}

export async function fillInComment(
  page: Page,
  { body, name = "Tamara", email = "" }: Comment,
): Promise<void> {
  const form = commentForm(page);
  await form.getByLabel("Comment", { exact: true }).fill(body);
  await form.getByLabel("Name").fill(name);
  await form.getByLabel(/^E-mail/).fill(email);
}

export async function sendComment(page: Page): Promise<void> {
  await commentForm(page)
    .getByRole("button", { name: /^Post the/ })
    .click();
}

/** Whatever was refused: every word is still in the form. */
export async function wordsAreStillThere(
  page: Page,
  { body, name = "Tamara", email = "" }: Comment,
): Promise<void> {
  const form = commentForm(page);
  await expect(form.getByLabel("Comment", { exact: true })).toHaveValue(body);
  await expect(form.getByLabel("Name")).toHaveValue(name);
  await expect(form.getByLabel(/^E-mail/)).toHaveValue(email);
}

export async function isHeld(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\?comment=held#comment-form$/);
  await expect(page.getByText("Thank you, your comment has arrived.")).toBeVisible();
}

/** The token of the comment form as it was some hours ago. */
function tokenOf(story: { id: string }, { hoursAgo }: { hoursAgo: number }): string {
  shiftClock(-hoursAgo * 3_600_000);
  const token = formToken(story.id);
  shiftClock(0);
  return token;
}

async function setToken(page: Page, token: string): Promise<void> {
  const field = commentForm(page).locator('input[name="token"]');
  await field.evaluate((input: HTMLInputElement, text) => {
    input.value = text;
  }, token);
}

/** As if the page had been open for so long. */
export async function formIsOld(page: Page, story: { id: string }, hoursAgo = 1): Promise<void> {
  await setToken(page, tokenOf(story, { hoursAgo }));
}

export async function formIsForged(page: Page): Promise<void> {
  await setToken(page, "no token at all");
}

/** What has been posted under a story, public or not. */
export async function commentsOn(story: { id: string }): Promise<string[]> {
  const rows = await database()
    .read.select({ body: comments.body })
    .from(comments)
    .where(eq(comments.articleId, story.id))
    .orderBy(comments.id);
  return rows.map(({ body }) => body);
}

const unknownAction = "40".padEnd(42, "0");

/** The form names its action by an id that the server has forgotten. */
export async function asOfAnOlderBuild(page: Page): Promise<void> {
  const actions = commentForm(page).locator('input[name^="$ACTION_"][name$=":0"]');
  await expect(actions).toHaveCount(1);
  await actions.evaluate((input: HTMLInputElement, id) => {
    input.value = input.value.replace(/"id":"\w+"/, `"id":"${id}"`);
  }, unknownAction);
}
