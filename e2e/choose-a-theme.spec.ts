import type { Page } from "@playwright/test";
import { expect, test } from "#e2e/site.ts";

const paper = { light: "rgb(253, 251, 246)", dark: "rgb(21, 19, 15)" };
const choice = (page: Page) => page.getByRole("group", { name: "Appearance" });
const option = (page: Page, name: string) => choice(page).getByRole("radio", { name });

async function isShownIn(page: Page, theme: keyof typeof paper): Promise<void> {
  await expect(page.locator("html")).toHaveCSS("background-color", paper[theme]);
}

for (const [system, chosen, name] of [
  ["light", "dark", "Dark"],
  ["dark", "light", "Light"],
] as const) {
  test.describe(`where the system is ${system}`, () => {
    test.use({ colorScheme: system });

    test(`a reader who chooses ${chosen} has it on every page, from its first moment`, async ({
      page,
      cast,
    }) => {
      await page.goto("/");
      await isShownIn(page, system);
      await expect(option(page, "Automatic")).toBeChecked();
      await option(page, name).check();
      await isShownIn(page, chosen);
      // A browser paints nothing before there is a body.
      await page.addInitScript(() => {
        const observer = new MutationObserver(() => {
          if (document.body === null) return;
          document.body.dataset.bornIn = document.documentElement.dataset.theme ?? "no theme";
          observer.disconnect();
        });
        observer.observe(document, { childList: true, subtree: true });
      });
      for (const path of ["/", cast.live.path, "/search"]) {
        await page.goto(path);
        await expect(page.locator("body")).toHaveAttribute("data-born-in", chosen);
        await isShownIn(page, chosen);
        await expect(option(page, name)).toBeChecked();
      }
      await option(page, "Automatic").check();
      await isShownIn(page, system);
      await page.reload();
      await isShownIn(page, system);
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    });
  });
}

test("the choice is made with the keyboard, and other windows follow", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: "light" });
  await other.goto("/culture");
  await page.bringToFront();
  await option(page, "Automatic").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(option(page, "Dark")).toBeFocused();
  await isShownIn(page, "dark");
  await isShownIn(other, "dark");
  await expect(option(other, "Dark")).toBeChecked();
});

test("a browser that keeps nothing shows the choice on the page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  });
  await page.goto("/");
  await option(page, "Dark").check();
  await isShownIn(page, "dark");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });

  test("the system decides, and no choice is offered that would do nothing", async ({ page }) => {
    await page.goto("/");
    await isShownIn(page, "dark");
    await expect(choice(page)).toBeHidden();
    await expect(page.locator("theme-choice")).toBeHidden();
  });
});
