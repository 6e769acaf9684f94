import type { Page } from "@playwright/test";
import { ask, hiddenFields, post, wordsOf } from "#e2e/http.ts";
import * as reader from "#e2e/reader.ts";
import { expect, test, withAndWithoutScripts } from "#e2e/site.ts";
import { aStory, type Story, unique } from "#e2e/stories.ts";

const refusal = (page: Page) => reader.commentForm(page).getByRole("alert");
const comment = () => ({
  body: unique("Two lines,\nand a “quote” <b>"),
  name: "Tamara Öz",
  email: "t@example.org",
});

withAndWithoutScripts(() => {
  let story: Story;
  test.beforeEach(async ({ cast, page }) => {
    story = await aStory(cast.author);
    await page.goto(story.path);
  });

  test("an empty comment: the name stays", async ({ page }) => {
    const words = { ...comment(), body: " \n " };
    await reader.fillInComment(page, words);
    await reader.sendComment(page);
    await expect(page.locator("#comment-body-error")).toHaveText("Write your comment first.");
    await expect(reader.commentForm(page).getByLabel("Name")).toHaveValue(words.name);
    await expect(reader.commentForm(page).getByLabel("Comment", { exact: true })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
  });

  test("a comment that is too long", async ({ page }) => {
    const words = { ...comment(), body: "a".repeat(5003) };
    await reader.fillInComment(page, words);
    await reader.sendComment(page);
    await expect(page.locator("#comment-body-error")).toHaveText(
      "This is 3 characters too long: a comment can have 5,000 characters.",
    );
    await reader.wordsAreStillThere(page, words);
    await reader.fillInComment(page, { ...words, body: "a".repeat(5000) });
    await reader.sendComment(page);
    await reader.isHeld(page);
  });

  test("a page that has been open since yesterday", async ({ page }) => {
    const words = comment();
    await reader.fillInComment(page, words);
    await reader.formIsOld(page, story, 13);
    await reader.sendComment(page);
    await expect(refusal(page)).toContainText("This page had been open for a long time.");
    await reader.wordsAreStillThere(page, words);
    await reader.sendComment(page);
    await reader.isHeld(page);
  });

  test("a form that was meddled with", async ({ page }) => {
    const words = comment();
    await reader.fillInComment(page, words);
    await reader.formIsForged(page);
    await reader.sendComment(page);
    await expect(refusal(page)).toContainText("This form did not arrive whole.");
    await reader.wordsAreStillThere(page, words);
  });

  test("too many comments at once", async ({ page }) => {
    for (let count = 1; count <= 5; count++) {
      await reader.fillInComment(page, comment());
      await reader.sendComment(page);
      await reader.isHeld(page);
      await page.goto(story.path);
    }
    const words = comment();
    await reader.fillInComment(page, words);
    await reader.sendComment(page);
    await expect(refusal(page)).toHaveText(
      /^That was a lot in a short time. Send it again in \d+ minutes; your words stay here.$/,
    );
    await reader.wordsAreStillThere(page, words);
  });

  test("the name of somebody who writes here", async ({ page, cast }) => {
    const words = { ...comment(), name: cast.editor.name.toUpperCase() };
    await reader.fillInComment(page, words);
    await reader.sendComment(page);
    await expect(page.locator("#comment-name-error")).toContainText("Someone who writes here has this name.");
    await reader.wordsAreStillThere(page, words);
  });

  test("a form from before the site was updated", async ({ page, watch }) => {
    watch.allow(/status of 409/);
    const words = comment();
    await reader.fillInComment(page, words);
    await reader.asOfAnOlderBuild(page);
    await reader.sendComment(page);
    await expect(
      page.getByRole("heading", { name: "The site was updated while you were writing" }),
    ).toBeVisible();
    await expect(page.locator("textarea[name=body]")).toHaveValue(words.body);
    await expect(page.locator("input[name=name]")).toHaveValue(words.name);
    await page.getByRole("button", { name: "Send again" }).click();
    await reader.isHeld(page);
  });
});

test("a form from another site is refused, and what was typed is shown", async ({ site, cast }) => {
  const { text } = await ask(site, cast.live.path);
  const words = [
    ["name", "Tamara"],
    ["body", "Words <from> elsewhere"],
  ] as const;
  const fields = [...hiddenFields(text, "comment"), ...words];
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { "sec-fetch-site": "cross-site" },
  ]) {
    const reply = await post(site, cast.live.path, fields, headers as Record<string, string>);
    expect(reply.status).toBe(403);
    expect(wordsOf(reply)).toContain("This was sent from another address");
    expect(reply.text).toContain("Words &#60;from&#62; elsewhere");
  }
  expect(await reader.commentsOn(cast.live)).not.toContain("Words <from> elsewhere");
});
