import sharp from "sharp";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory } from "#e2e/stories.ts";

async function picture(): Promise<Buffer> {
  const size = { width: 320, height: 200, channels: 3 } as const;
  return sharp({ create: { ...size, background: "#1f4fa3" } })
    .png()
    .toBuffer();
}

test("a picture with its words, on the desk and on the page", async ({ page, site, cast }) => {
  const story = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await desk.goToTheEnd(page);
  const file = { name: "harbour.png", mimeType: "image/png", buffer: await picture() };
  await page.getByLabel("Choose a picture").setInputFiles(file);
  const figure = page.getByRole("figure");
  await expect(figure.getByText("Describe the picture before you publish.")).toBeVisible();
  await figure.getByLabel("Alternative text").fill("A blue harbour without boats");
  await figure.getByLabel("Caption").fill("The harbour at noon.");
  await figure.getByLabel("Credit").fill("Photograph: Noor Haddad");
  await desk.isSaved(page);
  await desk.publishing(page).getByRole("button", { name: "Publish now" }).click();
  await expect(desk.publishing(page).getByRole("status")).toContainText("Published.");

  await page.goto(story.path);
  const shown = page.getByRole("figure");
  const image = shown.getByRole("img", { name: "A blue harbour without boats" });
  await expect(image).toHaveAttribute("src", /^\/media\/[\w-]+\/\w+\.webp$/);
  await expect(image).toHaveAttribute("width", "320");
  // Which of its files a browser takes, and how wide it then calls it, hangs on the window.
  expect(await image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBeGreaterThan(
    0,
  );
  const address = (await image.getAttribute("src")) ?? "";
  const part = await ask(site, address, { headers: { range: "bytes=0-11" } });
  expect([part.status, part.headers["content-length"], part.text.slice(0, 4)]).toEqual([206, "12", "RIFF"]);
  await expect(shown).toContainText("The harbour at noon.");
  await expect(shown).toContainText("Photograph: Noor Haddad");
});

test("what is no picture is refused in words, and the text stays", async ({ page, cast, watch }) => {
  watch.allow(/status of 422/);
  const story = await aStory(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, story);
  await desk.addToText(page, " And a letter.");
  const file = {
    name: "letter.png",
    mimeType: "image/png",
    buffer: Buffer.from("Dear editor, this is text."),
  };
  await page.getByLabel("Choose a picture").setInputFiles(file);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "This is no picture that can be used",
  );
  await expect(desk.manuscript(page)).toContainText("And a letter.");
  await expect(page.getByRole("figure")).toHaveCount(0);
});

test("a picture on its way shows where it will stand, and can be stopped", async ({ page, cast }) => {
  const text = desk.manuscript(page);
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await page.keyboard.press("Enter");
  const { promise: mayArrive, resolve: letArrive } = Promise.withResolvers<void>();
  await page.route("**/api/uploads", async (route) => {
    await mayArrive;
    await route.continue();
  });
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: "image/png", buffer });
  const bytes = await picture();
  await page.getByLabel("Choose a picture").setInputFiles([file("one.png", bytes), file("two.png", bytes)]);
  await expect(text.getByRole("progressbar")).toHaveCount(2);
  await text.getByRole("button", { name: "Cancel" }).last().click();
  await page.keyboard.type("Meanwhile, words.");
  letArrive();
  await expect(text.getByRole("figure")).toHaveCount(1);
  await expect(text.getByRole("progressbar")).toHaveCount(0);
  await expect(text).toContainText("Meanwhile, words.");
});
