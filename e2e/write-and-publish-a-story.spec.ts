import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { publicBytes } from "#e2e/reader.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory, slugIn, unique } from "#e2e/stories.ts";

async function link(page: Page, word: string, address: string): Promise<void> {
  for (const _ of word) await page.keyboard.press("Shift+ArrowLeft");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Address").fill(address);
  await page.getByRole("button", { name: "Set link" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(desk.manuscript(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
}

/** Every shape that a text can take, with the tools that a writer uses. */
async function writeTheText(page: Page): Promise<void> {
  const { keyboard } = page;
  await desk.addToText(page, "It left at noon for the island");
  await link(page, "island", "island.example/harbour");
  await desk.use(page, "Bold");
  await keyboard.type(" and nobody waved.");
  await keyboard.press("Enter");
  await desk.use(page, "Heading");
  await keyboard.type("The crossing");
  await keyboard.press("Enter");
  await desk.use(page, "Quotation");
  await keyboard.type("We have time, said the captain.");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await desk.use(page, "List");
  await keyboard.type("Bread");
  await keyboard.press("Enter");
  await keyboard.type("Salt");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await desk.use(page, "Code block");
  await keyboard.type("wait(ferry);");
}

async function isAsWritten(page: Page): Promise<void> {
  const article = page.getByRole("article").first();
  await expect(article.getByRole("link", { name: "island", exact: true })).toHaveAttribute(
    "href",
    "https://island.example/harbour",
  );
  await expect(article.locator("strong")).toHaveText(/and nobody waved\./);
  await expect(article.getByRole("heading", { level: 2, name: "The crossing" })).toBeVisible();
  await expect(article.locator("blockquote")).toHaveText("We have time, said the captain.");
  await expect(article.locator(".prose").getByRole("listitem")).toHaveText(["Bread", "Salt"]);
  await expect(article.locator("pre code")).toHaveText("wait(ferry);");
}

test("a new story, from the blank page to its readers", async ({ page, elsewhere, cast }) => {
  const title = unique("Noon Ferry");
  await signIn(page, cast.author);
  await page.goto("/admin/articles");
  await page.getByRole("button", { name: "New story" }).click();
  await expect(desk.manuscript(page)).toBeVisible();
  await desk.headline(page).fill(title);
  await page.getByLabel("Standfirst").fill("A boat leaves, and it is not missed.");
  await writeTheText(page);
  await page.getByLabel("Section").selectOption("Culture");
  await desk.tag(page, "ferries, island life");
  await desk.isSaved(page);
  await expect(page.getByRole("listitem").filter({ hasText: cast.author.name })).toBeVisible();

  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("link", { name: "On its own" }).click();
  await expect(page.getByText(/^Preview: so readers/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await isAsWritten(page);
  await page.getByRole("link", { name: "Back to the editor" }).click();
  await expect(desk.manuscript(page)).toContainText("It left at noon");

  await desk.publishing(page).getByRole("button", { name: "Publish now" }).click();
  const path = `/culture/${slugIn(title)}`;
  await expect(desk.publishing(page).getByRole("status")).toHaveText(
    `Published. Readers find it at ${path}.`,
  );

  const reader = await elsewhere();
  await reader.goto(path);
  await expect(reader).toHaveTitle(`${title} | Culture | The Lantern`);
  await expect(reader.getByRole("main")).toContainText("A boat leaves, and it is not missed.");
  await expect(reader.getByRole("main")).toContainText(`By ${cast.author.name}`);
  for (const name of ["ferries", "island life"]) {
    await expect(reader.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await isAsWritten(reader);
  await reader.goto("/");
  await expect(reader.getByRole("link", { name: title, exact: true })).toBeVisible();
});

test("saving a live story changes no public byte until its changes are published", async ({
  page,
  site,
  cast,
}) => {
  const story = await aStory(cast.author, { tagNames: ["rain"] });
  const places = [story.path, "/", "/culture", `/search?q=${story.slug}`, "/search?q=umbrella"];
  for (const path of ["/", "/culture"]) {
    expect((await ask(site, path)).text).toContain(story.headline);
  }
  // The picture beside links is drawn a moment after.
  const text = async () => (await ask(site, story.path)).text;
  await expect.poll(text, { timeout: 45_000 }).toContain("/share/");
  const before = await publicBytes(site, places);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await desk.headline(page).fill("An Umbrella, Found");
  await page.getByLabel("Standfirst").fill("It was nobody's umbrella.");
  await page.getByLabel("Address").fill(`${story.slug}-umbrella`);
  await desk.tag(page, "umbrella");
  await page.getByLabel("Section").selectOption("Business");
  await desk.addToText(page, " Then somebody opened an umbrella.");
  await desk.isSaved(page);
  expect(await publicBytes(site, places)).toEqual(before);

  await desk.publishing(page).getByRole("button", { name: "Publish the changes" }).click();
  await expect(desk.publishing(page).getByRole("status")).toHaveText("The changes are public.");
  await page.goto(`/business/${story.slug}-umbrella`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("An Umbrella, Found");
  await expect(page.getByRole("article").first()).toContainText("Then somebody opened an umbrella.");
});

test("what is missing is said beside its field, and the words stay", async ({ page, cast }) => {
  await signIn(page, cast.author);
  await page.goto("/admin/articles");
  await page.getByRole("button", { name: "New story" }).click();
  await desk.addToText(page, "Only words so far.");
  const publish = desk.publishing(page).getByRole("button", { name: "Publish now" });
  await publish.click();
  await expect(page.locator("#headline-error")).toHaveText("Write a headline first.");
  await desk.headline(page).fill(unique("Words First"));
  await publish.click();
  await expect(page.locator("#sectionId-error")).toHaveText("Choose a section first.");
  await page.getByLabel("Section").selectOption("AI");
  await publish.click();
  await expect(desk.publishing(page).getByRole("status")).toContainText("Published.");
  await expect(desk.manuscript(page)).toHaveText("Only words so far.");
});
