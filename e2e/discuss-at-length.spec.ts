import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import { commentForm, fillInComment, sendComment } from "#e2e/reader.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";
import { accepted } from "#features/articles/testing.ts";
import { postComment } from "#features/comments/mutations.ts";
import { somePost } from "#features/comments/testing.ts";
import type { Admin } from "#features/people/people.ts";

const open = { commentsPolicy: "open" } as const;

/** A story and so many comments of as many readers, each of one line with its number. */
async function discussed(editor: Admin, count: number) {
  const story = await aStory(editor, open);
  const ids: string[] = [];
  for (let i = 1; i <= count; i++) {
    const post = somePost(story.id, { body: `Remark number ${i}.`, address: `198.51.${i}.7` });
    ids.push(accepted(await postComment(undefined, post)).id);
  }
  return { ...story, ids };
}

const remarks = (page: Page) => page.locator(".comment-text");
const remark = (page: Page, text: string) => page.locator("article.comment", { hasText: text });

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "with JavaScript off", () => {
    test.use({ javaScriptEnabled });
    test("a reader goes through a long discussion, turns it round, and follows a link into it", async ({
      page,
      cast,
    }) => {
      const story = await discussed(cast.editor, 101);
      await page.goto(story.path);
      await expect(page.getByRole("heading", { name: "101 comments" })).toBeVisible();
      await expect(remarks(page)).toHaveCount(50);
      await expect(remarks(page).first()).toHaveText("Remark number 1.");
      await page.getByRole("link", { name: "More comments" }).click();
      await expect(remarks(page).first()).toHaveText("Remark number 51.");
      await page.getByRole("link", { name: "More comments" }).click();
      await expect(remarks(page)).toHaveText(["Remark number 101."]);
      await expect(page.getByRole("link", { name: "More comments" })).toHaveCount(0);
      await page.getByRole("link", { name: "Newest first" }).click();
      await expect(remarks(page).first()).toHaveText("Remark number 101.");
      await remark(page, "Remark number 70.").locator(".comment-time").click();
      await expect(page).toHaveURL(`${story.path}?comments=2#comment-${story.ids[69]}`);
      await expect(remark(page, "Remark number 70.")).toBeInViewport();
      await page.goto(`${story.path}?comments=4`);
      await expect(page).toHaveURL(new RegExp(`${story.path}(#[a-z-]+)?$`));
    });

    test("an answer goes to the comment on its own page, under which it then stands", async ({
      page,
      cast,
    }) => {
      const story = await discussed(cast.editor, 52);
      // What a guest writes first is held.
      await signIn(page, cast.editor);
      await page.goto(`${story.path}?comments=2`);
      await remark(page, "Remark number 52.")
        .getByRole("link", { name: /^Reply to/ })
        .click();
      await expect(page.getByText("Replying to Tamara")).toBeVisible();
      await fillInComment(page, { body: "**Quite** so, see `rain`.", name: "Ulf" });
      await sendComment(page);
      await expect(page).toHaveURL(/\?comments=2#comment-[0-9a-f-]{36}$/);
      const answer = page.locator(".comment-list .comment-list .comment-text");
      await expect(answer).toHaveText("Quite so, see rain.");
      await expect(answer.locator("strong, code")).toHaveText(["Quite", "rain"]);
    });
  });
}

test("what was typed and not sent is there again, and can be discarded", async ({ page, cast }) => {
  const { path } = await discussed(cast.editor, 1);
  await page.goto(path);
  await fillInComment(page, { body: "I was about to say that" });
  await page.goto("/");
  await page.goto(path);
  const text = commentForm(page).getByLabel("Comment", { exact: true });
  await expect(text).toHaveValue("I was about to say that");
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect(text).toHaveValue("");
  await page.reload();
  await expect(text).toHaveValue("");
  await expect(page.getByText("had written and not sent")).toBeHidden();
});

test("the form moves under the comment that is answered, and back", async ({ page, cast }) => {
  const { path } = await discussed(cast.editor, 2);
  await page.goto(path);
  const first = remark(page, "Remark number 1.");
  await first.getByRole("link", { name: /^Reply to/ }).click();
  await expect(first.getByRole("heading", { name: "Your reply" })).toBeVisible();
  await expect(page).toHaveURL(path);
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(first.getByRole("heading")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Your comment" })).toBeVisible();
});
