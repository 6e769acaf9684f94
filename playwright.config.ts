import { defineConfig } from "@playwright/test";
import { findBrowser } from "#scripts/browser.mjs";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  globalSetup: "./e2e/global-setup.ts",
  // Each worker has a server and a database of its own (e2e/site.ts).
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
