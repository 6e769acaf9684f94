import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "#scripts/browser.mjs";

// Each worker has a server and a database of its own (e2e/site.ts); the verbs that it calls work on the same.
if (process.env.TEST_WORKER_INDEX !== undefined) {
  process.env.DATA_DIR = join(tmpdir(), `masthead-e2e-${process.pid}`);
  process.env.DATABASE_URL = process.env.TEST_DATABASE_URL ?? "";
}

const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  globalSetup: "./e2e/global-setup.ts",
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    timezoneId: "Asia/Kathmandu",
    locale: "en-GB",
    // Pages fade into each other; where one is left in mid-fade, Chromium calls that an error.
    contextOptions: { reducedMotion: "reduce" },
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
