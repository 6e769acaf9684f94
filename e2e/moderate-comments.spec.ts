import type { Locator, Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as reader from "#e2e/reader.ts";
import { expect, test, withAndWithoutScripts } from "#e2e/site.ts";
import { aStory, unique } from "#e2e/stories.ts";

type State = "pending" | "published" | "removed";

/** The comment in the queue, on whichever of its pages. */
async function queued(page: Page, state: State, body: string): Promise<Locator> {
  await page.goto(`/admin/comments?state=${state}`);
  const card = page.getByRole("listitem").filter({ hasText: body });
  for (let next = page.getByRole("link", { name: "Next" }); (await card.count()) === 0; ) {
    await next.click();
    await page.waitForURL(/page=/);
    next = page.getByRole("link", { name: "Next" });
  }
  return card;
}

withAndWithoutScripts(() => {
  test("a held comment is approved, removed and put back", async ({ page, elsewhere, cast }) => {
    const story = await aStory(cast.author);
    const body = unique("The gulls came later");
    const guest = await elsewhere();
    await guest.goto(story.path);
    await reader.fillInComment(guest, { body, email: "tamara@example.org" });
    await reader.sendComment(guest);
    await reader.isHeld(guest);
    const onThePage = guest.locator(".comment").filter({ hasText: body });

    await signIn(page, cast.editor);
    const held = await queued(page, "pending", body);
    await expect(held).toContainText("tamara@example.org");
    await expect(held.getByRole("link", { name: story.headline })).toHaveAttribute("href", story.path);
    await held.getByRole("button", { name: "Approve the comment by Tamara" }).click();
    await expect(page.getByText("Approved. The comment is on the page now.")).toBeVisible();
    await guest.goto(story.path);
    await expect(onThePage).toHaveCount(1);
    await expect(guest.getByText("tamara@example.org")).toHaveCount(0);
    await expect(guest.getByRole("heading", { name: "1 comment" })).toBeVisible();

    await (await queued(page, "published", body)).getByRole("button", { name: /^Remove/ }).click();
    await expect(page.getByText("Removed. Readers do not see the comment any more")).toBeVisible();
    await guest.goto(story.path);
    await expect(onThePage).toHaveCount(0);

    await (await queued(page, "removed", body)).getByRole("button", { name: /^Put back/ }).click();
    await expect(page.getByText("Put back. The comment is again where it was before.")).toBeVisible();
    await guest.goto(story.path);
    await expect(onThePage).toHaveCount(1);
  });
});

test("a guest who has been read before, and who takes their time, is on the page at once", async ({
  page,
  elsewhere,
  cast,
}) => {
  const story = await aStory(cast.author);
  const desk = await elsewhere();
  await signIn(desk, cast.editor);
  const [first, second] = [unique("First words"), unique("Second words")];
  await page.goto(story.path);
  await reader.fillInComment(page, { body: first });
  await reader.sendComment(page);
  await reader.isHeld(page);
  await (await queued(desk, "pending", first)).getByRole("button", { name: /^Approve/ }).click();
  await expect(desk.getByText("Approved.")).toBeVisible();

  await page.goto(story.path);
  await page.getByRole("link", { name: "Reply to Tamara" }).click();
  await expect(page.getByText("Replying to Tamara")).toBeVisible();
  await reader.fillInComment(page, { body: second });
  await reader.formIsOld(page, story);
  await reader.sendComment(page);
  await expect(page).toHaveURL(/#comment-[\w-]+$/);
  await expect(page.locator(".comment").filter({ hasText: second })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "2 comments" })).toBeVisible();
});
