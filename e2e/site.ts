import { test as base } from "@playwright/test";
import { type RunningServer, startServer } from "#e2e/server.ts";

/** Each worker tests a publication of its own: no test waits for, or disturbs, one of another worker. */
export const test = base.extend<object, { site: RunningServer }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
    async ({}, use) => {
      const site = await startServer();
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});
