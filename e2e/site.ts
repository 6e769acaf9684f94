import { rm } from "node:fs/promises";
import { test as base, type Page } from "@playwright/test";
import { isNull } from "drizzle-orm";
import { closeDatabase, database } from "#db/connection.ts";
import { jobs } from "#db/tables.ts";
import { type Cast, gatherCast } from "#e2e/cast.ts";
import { type RunningServer, startServer } from "#e2e/server.ts";
import { Watch } from "#e2e/watch.ts";
import { forgetSpent } from "#features/limits/mutations.ts";
import { env } from "#lib/env.ts";

interface Tools {
  /** Every error that a browser or the server reports fails the test, unless it was allowed here. */
  watch: Watch;
  /** A page in a browser of somebody else: nothing is shared with the first one. */
  elsewhere: () => Promise<Page>;
}

interface WorkerTools {
  /** Tests that turn a publication upside down give theirs a name: others then never meet it. */
  publicationOf: string;
  site: RunningServer;
  cast: Cast;
}

/** Drawing and shrinking the pictures of the demo issue would take a core from every test for minutes. */
async function leaveTheDemoAsItIs(): Promise<void> {
  await database().transaction(async (tx) => {
    await tx.update(jobs).set({ doneAt: new Date() }).where(isNull(jobs.doneAt));
  });
}

const tomorrow = () => new Date(Date.now() + 86_400_000);

/** Each worker tests a publication of its own: no test waits for, or disturbs, one of another worker. */
export const test = base.extend<Tools, WorkerTools>({
  publicationOf: ["everybody", { option: true, scope: "worker" }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
    async ({}, use) => {
      // playwright.config.ts has named it: the verbs in this process work on the data of that server.
      const { dataDir, databaseUrl = "" } = env();
      const site = await startServer({ dataDir, env: { DATABASE_URL: databaseUrl } });
      await leaveTheDemoAsItIs();
      await use(site);
      await closeDatabase();
      await site.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  cast: [async ({ site: _ }, use) => use(await gatherCast()), { scope: "worker", timeout: 60_000 }],
  baseURL: async ({ site }, use) => use(site.address),
  watch: [
    async ({ site, cast: _, context }, use) => {
      // Nobody pays for how often the test before has tried.
      await database().transaction((tx) => forgetSpent(tx, tomorrow()));
      const watch = new Watch(site);
      watch.over(context);
      await use(watch);
      watch.report();
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, contextOptions, baseURL, watch }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }) });
      watch.over(context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** The same tasks with JavaScript off, and on. */
export function withAndWithoutScripts(tasks: () => void): void {
  for (const javaScriptEnabled of [false, true]) {
    test.describe(`JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled });
      tasks();
    });
  }
}

export { expect } from "@playwright/test";
