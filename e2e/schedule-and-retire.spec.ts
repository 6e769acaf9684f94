import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory } from "#e2e/stories.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

async function schedule(page: Page, time: string): Promise<void> {
  const panel = desk.publishing(page);
  const date = panel.getByLabel("Date and time");
  if (!(await date.isVisible())) await panel.getByText(/^(Publish later|Another time)$/).click();
  await date.fill(time);
  await panel.getByRole("button", { name: "Schedule" }).click();
}

/** In Berlin, clocks go forward at two in the morning of the last Sunday of March. */
function skippedTime(): string {
  const year = new Date().getUTCFullYear() + 1;
  const end = new Date(Date.UTC(year, 2, 31));
  const day = 31 - end.getUTCDay();
  return `${year}-03-${day}T02:30`;
}

test("a story for later is nobody's to read before its time", async ({ page, site, cast }) => {
  const story = await aDraft(cast.author);
  const year = new Date().getUTCFullYear() + 1;
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await schedule(page, `${year}-07-01T09:15`);
  const panel = desk.publishing(page);
  await expect(panel.getByRole("status")).toHaveText(
    `It will be public on 1 July ${year} at 09:15 (Europe/Berlin).`,
  );
  await expect(panel.getByText("Scheduled", { exact: true })).toBeVisible();
  await expect(panel.getByText(`Due 1 July ${year} at 09:15 (Europe/Berlin)`)).toBeVisible();
  expect((await ask(site, story.path)).status).toBe(404);
  for (const path of ["/", "/culture", `/search?q=${story.slug}`]) {
    expect((await ask(site, path)).text).not.toContain(`>${story.headline}`);
  }
  await panel.getByRole("button", { name: "Do not publish" }).click();
  await expect(panel.getByText("Draft", { exact: true })).toBeVisible();
});

test("a time that the clocks skip, or that has passed, is refused beside the field", async ({
  page,
  cast,
}) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await schedule(page, skippedTime());
  const error = page.locator("#publishAt-error");
  const next = skippedTime().replace("T02:30", " at 03:00");
  await expect(error).toHaveText(`The clocks in Europe/Berlin skip this time. The next one is ${next}.`);
  await expect(page.getByLabel("Date and time")).toHaveValue(skippedTime());
  await schedule(page, "2024-05-05T12:00");
  await expect(error).toHaveText("This time has passed. Leave it empty to publish now.");
  await schedule(page, "2124-05-05T12:00");
  await expect(error).toHaveText("This is more than ten years away.");
});

/** In Berlin, clocks go back at three in the morning of the last Sunday of October. */
function doubledTime(): string {
  const year = new Date().getUTCFullYear() + 1;
  const day = 31 - new Date(Date.UTC(year, 9, 31)).getUTCDay();
  return `${year}-10-${day}T02:30`;
}

test("of a time that comes twice one says which", async ({ page, cast }) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  const panel = desk.publishing(page);
  await panel.getByText("Publish later").click();
  await panel.getByLabel("Date and time").fill(doubledTime());
  await expect(
    panel.getByText("The clocks in Europe/Berlin go back: they show this time twice."),
  ).toBeVisible();
  await panel.getByLabel("The second, in Central European Standard Time").check();
  await panel.getByRole("button", { name: "Schedule" }).click();
  await expect(panel.getByText("Scheduled", { exact: true })).toBeVisible();
  const due = (await articleForEditing(cast.author, story.id))?.live.publishedAt;
  expect(due?.toISOString().slice(0, 16)).toBe(doubledTime().replace("02:30", "01:30"));
});

test("take a story off the site, and put it back", async ({ page, elsewhere, cast, watch }) => {
  watch.allow(/status of 410/);
  const story = await aStory(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  const panel = desk.publishing(page);
  await panel.getByRole("button", { name: "Take off the site" }).click();
  await expect(panel.getByRole("status")).toHaveText("It is off the site. Its address says that it is gone.");
  await expect(panel.getByText("Retired", { exact: true })).toBeVisible();
  await expect(panel.getByText(/^Readers are told so since \d\d:\d\d:\d\d\.$/)).toBeVisible();

  const reader = await elsewhere();
  const gone = await reader.goto(story.path);
  expect(gone?.status()).toBe(410);
  await expect(reader.getByRole("heading", { name: "This page has been taken down." })).toBeVisible();
  await expect(reader.getByRole("main")).not.toContainText(story.headline);
  await reader.goto("/");
  await expect(reader.getByRole("link", { name: story.headline })).toHaveCount(0);

  await panel.getByRole("button", { name: "Put back on the site" }).click();
  await expect(panel.getByRole("status")).toHaveText(`It is back at ${story.path}.`);
  await expect(panel.getByText(/^Served to readers since/)).toBeVisible();
  const back = await reader.goto(story.path);
  expect(back?.status()).toBe(200);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(story.headline);
});
