import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aStandingPage, aStory, unique } from "#e2e/stories.ts";

test("a story that moves leaves its old addresses working", async ({ page, site, cast }) => {
  const story = await aStory(cast.author);
  const slugs = [`${story.slug}-2`, `${story.slug}-3`];
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  for (const slug of slugs) {
    await page.getByLabel("Address").fill(slug);
    await desk.publishing(page).getByRole("button", { name: "Publish the changes" }).click();
    await expect(desk.publishing(page).getByRole("link", { name: `/culture/${slug}` })).toBeVisible();
  }
  for (const old of [story.path, `/culture/${slugs[0]}`]) {
    const { status, headers } = await ask(site, old);
    expect([old, status, headers.location]).toEqual([old, 308, `/culture/${slugs[1]}`]);
  }
  await page.goto(story.path);
  await expect(page).toHaveURL(`/culture/${slugs[1]}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(story.headline);
});

test("a story under the wrong section is shown the way", async ({ site, cast }) => {
  for (const section of ["business", "ai", "no-such-section"]) {
    const { status, headers } = await ask(site, `/${section}/${cast.live.slug}`);
    expect([section, status, headers.location]).toEqual([section, 308, cast.live.path]);
  }
});

test("an address that is taken or reserved is refused beside the field", async ({ page, cast }) => {
  const story = await aStory(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  for (const taken of [cast.live.slug, "admin"]) {
    await page.getByLabel("Address").fill(taken);
    await desk.publishing(page).getByRole("button", { name: "Publish the changes" }).click();
    const refusal = `The address “${taken}” is taken. Choose another.`;
    await expect(page.locator("#slug-error")).toHaveText(refusal);
    await expect(page.getByLabel("Address")).toHaveValue(taken);
  }
});

test("a standing page cannot have the address of a section, and a section not that of a page", async ({
  page,
  cast,
}) => {
  const standing = await aStandingPage(cast.editor);
  await signIn(page, cast.editor);
  await desk.openInEditor(page, standing);
  await page.getByLabel("Address").fill("culture");
  await desk.publishing(page).getByRole("button", { name: "Publish the changes" }).click();
  await expect(page.locator("#slug-error")).toHaveText("The address “culture” is taken. Choose another.");

  await page.goto("/admin/sections");
  await page.locator("#name-new").fill(unique("Weather"));
  await page.locator("#slug-new").fill(standing.slug);
  await page.getByRole("button", { name: "Create the section" }).click();
  await expect(page.locator("#slug-new-error")).toHaveText(
    `The address “${standing.slug}” is taken. Choose another.`,
  );
  await expect(page.locator("#slug-new")).toHaveValue(standing.slug);
});

test("a section that moves takes its stories along", async ({ page, site, cast }) => {
  const name = unique("Letters");
  await signIn(page, cast.editor);
  await page.goto("/admin/sections");
  await page.locator("#name-new").fill(name);
  await page.getByRole("button", { name: "Create the section" }).click();
  const path = `/${name.toLowerCase().replace(" ", "-")}`;
  await expect(page.getByText(`The section “${name}” is at ${path}.`)).toBeVisible();

  await page.getByRole("listitem").filter({ hasText: path }).locator("summary").click();
  const row = page.getByRole("listitem").filter({ hasText: path });
  await row.getByLabel("Address").fill(`${path.slice(1)}-to-us`);
  await row.getByRole("button", { name: "Save the section" }).click();
  await expect(page.getByText(`Saved. The section is at ${path}-to-us.`)).toBeVisible();
  const { status, headers } = await ask(site, path);
  expect([status, headers.location]).toEqual([308, `${path}-to-us`]);
});
