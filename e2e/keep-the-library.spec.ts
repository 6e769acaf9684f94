import type { Locator, Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { ask } from "#e2e/http.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft, aStory, unique } from "#e2e/stories.ts";
import { adminMediaPath, adminPicturePath } from "#features/admin-paths.ts";
import { describePicture } from "#features/library/mutations.ts";
import { pictureInLibrary } from "#features/library/queries.ts";
import { someBytes, somePicture } from "#features/library/testing.ts";

async function aFile(name: string, buffer?: Buffer) {
  return { name, mimeType: "image/png", buffer: buffer ?? (await someBytes(60, 40)) };
}

const notices = (page: Page) => page.getByRole("region", { name: "Notifications" });
const entry = (list: Locator, name: string) => list.getByRole("listitem").filter({ hasText: name });

test("several files at once: each says for itself what came of it", async ({ page, cast, watch }) => {
  watch.allow(/status of 422/);
  await signIn(page, cast.editor);
  await page.goto(adminMediaPath);
  const [one, other] = [await aFile(`${unique("ferry")}.png`), await aFile(`${unique("quay")}.png`)];
  const letter = { ...one, name: "letter.png", buffer: Buffer.from("Dear editor") };
  const again = { ...one, name: "copy.png" };
  const input = page.getByLabel("Upload pictures: choose files");
  await input.setInputFiles([one, letter, other]);
  const uploads = page.getByRole("region", { name: "Uploads" });
  await expect(uploads.getByRole("status")).toHaveText("3 of 3 done");
  await expect(entry(uploads, "letter.png")).toContainText("This is no picture that can be used");
  await input.setInputFiles([again]);
  await expect(entry(uploads, "copy.png")).toContainText("already");
  for (const { name } of [one, other]) await expect(page.getByRole("link", { name })).toBeVisible();
  await expect(page.getByRole("link", { name: "copy.png" })).toHaveCount(0);
});

test("the point that counts, by click and by arrow keys, and the words of a picture", async ({
  page,
  cast,
}) => {
  const { id } = await somePicture(cast.editor, `${unique("gull")}.png`);
  await signIn(page, cast.editor);
  await page.goto(adminPicturePath({ id }));
  const point = page.getByRole("button", { name: /^Focal point: 50 % from the left, 50 % from above/ });
  await point.press("ArrowLeft");
  await page.getByRole("button", { name: /^Focal point: 49 %/ }).press("Shift+ArrowDown");
  await expect(page.getByRole("button", { name: /49 % from the left, 60 % from above/ })).toBeVisible();
  await page.getByLabel("Alternative text").fill("A gull above the quay");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("Saved.");
  expect(await pictureInLibrary(cast.editor, id)).toMatchObject({ focalX: 0.49, focalY: 0.6 });
  await page.reload();
  await expect(page.getByLabel("Alternative text")).toHaveValue("A gull above the quay");
});

test("a picture is found by its words and replaced, and readers see the new one", async ({
  page,
  site,
  cast,
}) => {
  const word = unique("harbour");
  const stored = await somePicture(cast.editor, "replaced.png");
  const said = {
    id: stored.id,
    folderId: null,
    alt: word,
    caption: "",
    credit: "",
    focalX: 0.5,
    focalY: 0.5,
  };
  await describePicture(cast.editor, said);
  const { id: mediaId, address, width, height } = stored;
  const hero = { mediaId, address, width, height, alt: word, caption: "", credit: "" };
  const story = await aStory(cast.editor, { hero });
  await page.goto(story.path);
  await expect(page.getByRole("img", { name: word })).toHaveAttribute("src", address);
  await signIn(page, cast.editor);
  await page.goto(adminMediaPath);
  await page.getByLabel("Words of a picture").fill(word.toUpperCase());
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "replaced.png" }).click();
  await expect(page.getByRole("link", { name: story.headline })).toBeVisible();
  await page.getByLabel("Replace the file: choose files").setInputFiles(await aFile("other.png"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("other.png");
  await page.goto(story.path);
  const shown = page.getByRole("img", { name: word });
  await expect(shown).toHaveAttribute("width", "60");
  const old = await ask(site, address);
  expect([old.status, old.headers.location]).toEqual([302, await shown.getAttribute("src")]);
});

test("a picture that is used is deleted only after a question, and one that is not comes back", async ({
  page,
  cast,
}) => {
  const names = { used: `${unique("used")}.png`, free: `${unique("free")}.png` };
  const [used, free] = [
    await somePicture(cast.editor, names.used),
    await somePicture(cast.editor, names.free),
  ];
  const { id: mediaId, address, width, height } = used;
  const hero = { mediaId, address, width, height, alt: "A quay", caption: "", credit: "" };
  const story = await aStory(cast.editor, { hero });
  await signIn(page, cast.editor);
  await page.goto(adminMediaPath);
  await page.getByLabel(`Choose ${names.free}`).press("Space");
  const bar = page.getByRole("region", { name: "Chosen pictures" });
  await bar.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByLabel(`Choose ${names.free}`)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel(`Choose ${names.free}`)).toBeVisible();
  await page.getByLabel(`Choose ${names.used}`).click();
  await bar.getByRole("button", { name: "Delete…" }).click();
  const question = page.getByRole("alertdialog");
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByLabel(`Choose ${names.used}`)).toBeVisible();
  await bar.getByRole("button", { name: "Delete…" }).click();
  await question.getByRole("button", { name: "Delete everywhere" }).click();
  await expect(page.getByLabel(`Choose ${names.used}`)).toHaveCount(0);
  expect((await pictureInLibrary(cast.editor, free.id))?.removedAt).toBeNull();
  await page.goto(story.path);
  await expect(page.getByRole("img", { name: "A quay" })).toHaveCount(0);
});

test("pictures are moved into a folder that was made for them", async ({ page, cast }) => {
  const [one, other] = [`${unique("one")}.png`, `${unique("two")}.png`];
  await somePicture(cast.editor, one);
  await somePicture(cast.editor, other);
  await signIn(page, cast.editor);
  await page.goto(`${adminMediaPath}?view=list`);
  const folder = unique("Harbour");
  await page.getByRole("button", { name: "New folder" }).click();
  await page.getByLabel("Name").fill(folder);
  await page.getByRole("button", { name: "Create the folder" }).click();
  await expect(page.getByRole("link", { name: folder })).toBeVisible();
  await page.getByLabel(`Choose ${other}`).click();
  await page.getByLabel(`Choose ${one}`).click({ modifiers: ["Shift"] });
  await page.getByLabel("Move to a folder").selectOption(folder);
  await expect(notices(page).getByText("2 pictures are moved.")).toBeVisible();
  await page.getByRole("link", { name: folder }).click();
  await expect(page.getByRole("link", { name: one })).toBeVisible();
  await expect(page.getByRole("link", { name: other })).toBeVisible();
  await page.getByRole("button", { name: "Delete the folder" }).click();
  await expect(notices(page).getByText("This folder is not empty")).toBeVisible();
});

test("a picture of the library comes into a text", async ({ page, cast }) => {
  const word = unique("lighthouse");
  const { id } = await somePicture(cast.author);
  const said = { id, folderId: null, alt: word, caption: "At dusk.", credit: "", focalX: 0.5, focalY: 0.5 };
  await describePicture(cast.author, said);
  const draft = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, draft);
  await desk.goToTheEnd(page);
  await page.keyboard.press("Enter");
  await page.keyboard.type("/library");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose a picture" });
  await expect(dialog.getByLabel("Find pictures by words")).toBeFocused();
  await dialog.getByLabel("Find pictures by words").fill(word);
  await dialog.getByRole("button", { name: word }).click();
  await expect(page.getByRole("figure").getByLabel("Alternative text")).toHaveValue(word);
  await desk.isSaved(page);
});
