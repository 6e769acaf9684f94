import { signIn } from "#e2e/cast.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aStory } from "#e2e/stories.ts";

test("an editor renames a tag and merges it into another, and readers are shown the way", async ({
  page,
  site,
  cast,
}) => {
  const story = await aStory(cast.author, { tagNames: ["Fogs of Spring", "Harbour Lights"] });
  await signIn(page, cast.editor);
  await page.goto("/admin/tags?q=fogs");
  await page.getByText("Fogs of Spring").click();
  const tag = page.getByRole("form", { name: "The tag Fogs of Spring" });
  await tag.getByLabel("Name").fill("Harbour lights");
  await tag.getByRole("button", { name: "Save the tag" }).click();
  await expect(
    tag.getByText("There is a tag “Harbour Lights” already: merge this one into it."),
  ).toBeVisible();
  await tag.getByLabel("Name").fill("Fog");
  await tag.getByRole("button", { name: "Save the tag" }).click();
  await expect(page.getByText("Saved. The tag is at /tag/fog.")).toBeVisible();
  await page.goto("/tag/fogs-of-spring");
  await expect(page).toHaveURL("/tag/fog");

  await page.goto("/admin/tags?q=fog");
  await page.getByText("Fog", { exact: true }).click();
  await page.getByRole("form", { name: "Merge Fog" }).getByLabel("Merge into").fill("harbour lights");
  await page.getByRole("button", { name: "Merge…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Merge" }).click();
  await expect(page.getByText("Merged. The articles have the tag “Harbour Lights” now.")).toBeVisible();
  for (const path of ["/tag/fog", "/tag/fogs-of-spring"]) {
    const { status, headers } = await ask(site, path);
    expect([path, status, headers.location]).toEqual([path, 308, "/tag/harbour-lights"]);
  }
  await page.goto(story.path);
  await expect(page.getByRole("main").getByRole("link", { name: "Harbour Lights" })).toHaveCount(1);
  await expect(page.getByRole("main").getByRole("link", { name: "Fog", exact: true })).toHaveCount(0);
});
