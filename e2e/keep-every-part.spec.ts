import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";
import { storedDocument } from "#features/document/document.ts";
import { everything } from "#features/document/testing.ts";
import { articleForEditing } from "#features/working-copies/queries.ts";

test("a text with everything in it is opened, written on and saved, and nothing is lost", async ({
  page,
  cast,
  watch,
}) => {
  // The picture of this text is in no library.
  watch.allow(/404/);
  const body = storedDocument(JSON.parse(JSON.stringify(everything)));
  const draft = await aDraft(cast.author, { body });
  await signIn(page, cast.author);
  await desk.openInEditor(page, draft);
  await desk.manuscript(page).getByRole("heading", { name: "Everything" }).click();
  await expect(desk.manuscript(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("And one line more.");
  await desk.isSaved(page);
  const saved = await articleForEditing(cast.author, draft.id);
  const line = { type: "paragraph", content: [{ type: "text", text: "And one line more." }] };
  expect(saved?.body.content).toEqual([...everything.content, line]);
});

test("a list from Word is a list", async ({ page, cast }) => {
  const draft = await aDraft(cast.author);
  await signIn(page, cast.author);
  await desk.openInEditor(page, draft);
  await desk.goToTheEnd(page);
  const item = (words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>${words}<o:p></o:p></p>`;
  await desk.manuscript(page).evaluate(
    (text, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    `<h2>What to bring</h2>${item("Bread")}${item("Salt")}`,
  );
  await expect(desk.manuscript(page).getByRole("heading", { name: "What to bring" })).toBeVisible();
  await expect(desk.manuscript(page).getByRole("listitem")).toHaveText(["Bread", "Salt"]);
});
