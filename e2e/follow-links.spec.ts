import type { Page } from "@playwright/test";
import * as reader from "#e2e/reader.ts";
import { expect, test, withAndWithoutScripts } from "#e2e/site.ts";
import { aStory, unique } from "#e2e/stories.ts";
import { publishArticle } from "#features/articles/mutations.ts";
import { accepted, someSection, textOf, write } from "#features/articles/testing.ts";

const pages = (page: Page) => page.getByRole("navigation", { name: "Pages" });
const stories = (page: Page) => page.getByRole("main").getByRole("link", { name: /^The Tide/ });

withAndWithoutScripts(() => {
  test("leaf through a section and through what a search has found", async ({ page, cast, watch }) => {
    watch.allow(/status of 404/);
    const word = unique("Tidings").replace(" ", "");
    const { id, slug } = await someSection(cast.editor, unique("Harbour"));
    for (let i = 1; i <= 21; i++)
      await aStory(cast.author, { headline: unique(`The Tide ${i} ${word}`), sectionId: id });
    for (const first of [`/${slug}`, `/search?q=${word}`]) {
      await page.goto(first);
      await expect(stories(page)).toHaveCount(20);
      await pages(page).getByRole("link", { name: "Older" }).click();
      await expect(page).toHaveURL(/[?&]page=2$/);
      await expect(pages(page)).toContainText("Page 2 of 2");
      await expect(stories(page)).toHaveCount(1);
      await pages(page).getByRole("link", { name: "Newer" }).click();
      await expect(stories(page)).toHaveCount(20);
    }
    const beyond = await page.goto(`/${slug}?page=3`);
    expect(beyond?.status()).toBe(404);
  });

  test("an old link to a story that has moved", async ({ page, cast }) => {
    const story = await aStory(cast.author);
    const slug = `${story.slug}-moved`;
    const { version } = await write(cast.author, story.id, { slug });
    accepted(await publishArticle(cast.author, { id: story.id, version }));
    await page.goto(`${story.path}?comment=held`);
    await expect(page).toHaveURL(new RegExp(`/culture/${slug}`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.headline);
    await page.goto(`/business/${slug}`);
    await expect(page).toHaveURL(`/culture/${slug}`);
  });

  test("answer a comment, and think better of it", async ({ page }) => {
    await page.goto("/culture/the-bass-who-stayed");
    const first = page.locator(".comment").first();
    const name = await first.locator(".comment-author").textContent();
    await first.getByRole("link", { name: `Reply to ${name}` }).click();
    await expect(page.getByRole("heading", { name: "Your reply" })).toBeVisible();
    await expect(reader.commentForm(page)).toContainText(`Replying to ${name}`);
    await reader.commentForm(page).getByRole("link", { name: "Cancel" }).click();
    await expect(page.getByRole("heading", { name: "Your comment" })).toBeVisible();
  });

  test("every character of an article, however much it looks like a script", async ({ page, cast }) => {
    const standfirst = '<script>alert("text")</script> and </script >';
    const hostile = [
      standfirst,
      "<!-- a comment --> and --> and <!-- one that never ends",
      "<![CDATA[ ]]> <!DOCTYPE html> <?xml?>",
      `an attribute: <a title="a > b" onclick='x'> &lt;b&gt; &amp;`,
      "<head> <template> <plaintext> <textarea>",
    ];
    const headline = `${unique("Tags")} </title><script>a > b</script>`;
    const story = await aStory(cast.author, { headline, standfirst, body: textOf(...hostile) });
    await page.goto(story.path);
    await expect(page).toHaveTitle(/<\/title><script>a > b<\/script>/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
    expect(await page.locator(".prose p").allTextContents()).toEqual(hostile);
    await page.goto(`/search?q=${encodeURIComponent(headline)}`);
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue(headline);
  });
});
