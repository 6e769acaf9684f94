import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { signIn } from "#e2e/cast.ts";
import * as desk from "#e2e/desk.ts";
import { expect, test } from "#e2e/site.ts";
import { aDraft } from "#e2e/stories.ts";

/** What the browser does when somebody pastes, with a clipboard as another program would have filled it. */
async function paste(page: Page, clipboard: { html?: string; text?: string }): Promise<void> {
  await desk.manuscript(page).evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", text ?? "");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

test.beforeEach(async ({ page, cast }) => {
  await signIn(page, cast.author);
  await desk.openInEditor(page, await aDraft(cast.author));
  await desk.goToTheEnd(page);
  await page.keyboard.press("Enter");
});

test("a document of Word, with its notes and lists", async ({ page, watch }) => {
  // Chromium reads the styles of a clipboard before we see it, and says that our policy forbids them.
  watch.allow(/Content Security Policy/);
  await paste(page, { html: await readFile("features/document/from-word.golden.txt", "utf8") });
  const text = desk.manuscript(page);
  await expect(text.getByRole("heading", { name: "The Harbour in Winter" })).toBeVisible();
  await expect(text.locator("[data-footnote-words]")).toHaveText("The Halcyon, built in 1931.");
  await expect(text.locator("ul ul li")).toHaveText(["Rye", "Wheat"]);
  await expect(text.locator("td").last()).toHaveText("");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("A picture was left out");
  await desk.isSaved(page);
});

test("words of a page join the line; Markdown becomes what it means", async ({ page }) => {
  const text = desk.manuscript(page);
  await page.keyboard.type("He said ");
  await paste(page, {
    html: "<meta charset='utf-8'><span style='font-weight:400'>we have <b>time</b></span>",
  });
  await expect(text.locator("p").last()).toHaveText("He said we have time");
  await page.keyboard.press("Enter");
  await paste(page, { text: "## Tides\n\n- low\n- high\n" });
  await expect(text.getByRole("heading", { name: "Tides" })).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveText(["low", "high"]);
});

test("an address makes a link of selected words, and a card of an empty line", async ({ page }) => {
  const { keyboard } = page;
  const text = desk.manuscript(page);
  await keyboard.type("the island");
  await keyboard.press("Control+Shift+ArrowLeft");
  await paste(page, { text: "https://island.example/harbour" });
  await expect(text.getByRole("link", { name: "island", exact: true })).toHaveAttribute(
    "href",
    "https://island.example/harbour",
  );
  await keyboard.press("ControlOrMeta+End");
  await keyboard.press("Enter");
  await paste(page, { text: "https://vimeo.com/76979871" });
  await expect(page.getByRole("option", { name: "Vimeo card" })).toHaveAttribute("aria-selected", "true");
  await keyboard.press("Enter");
  await expect(text.getByLabel("Title")).toBeVisible();
  await expect(text.getByRole("link", { name: "vimeo" })).toHaveCount(0);
  await paste(page, { text: "https://vimeo.com/76979872" });
  await keyboard.type(" is a film");
  await expect(page.getByRole("listbox", { name: "Blocks" })).toBeHidden();
  await expect(text.locator("p").last()).toHaveText("https://vimeo.com/76979872 is a film");
});

test("whoever goes offline before what cleans has come keeps the words at least", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|ChunkLoadError|Failed to load chunk/);
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    // What is fetched ahead of need comes too late here.
    window.setTimeout = ((run: () => void, wait?: number) =>
      later(run, wait === 2000 ? 2_000_000 : wait)) as typeof window.setTimeout;
  });
  await page.reload();
  await expect(desk.manuscript(page)).toBeVisible();
  await desk.goToTheEnd(page);
  await context.setOffline(true);
  await paste(page, { html: "<h2>Tides</h2><p>Low and high.</p>", text: "Tides\n\nLow and high." });
  await expect(desk.manuscript(page)).toContainText("Low and high.");
  await expect(page.getByText("Only the words came in")).toBeVisible();
  await context.setOffline(false);
  await desk.isSaved(page);
});
