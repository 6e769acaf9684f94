import { setTimeout as delay } from "node:timers/promises";
import { expect } from "@playwright/test";
import fc from "fast-check";
import { ask } from "#e2e/http.ts";
import { startNeighbour } from "#e2e/neighbour.ts";
import { withoutTokens } from "#e2e/reader.ts";
import type { RunningServer } from "#e2e/server.ts";
import { test } from "#e2e/site.ts";
import { newestEvent } from "#features/events/queries.ts";
import { deeds, office, placesOfOffice } from "#features/events/testing.ts";

test.use({ publicationOf: "whoever does random things" });

const soon = 300;
const places = [...placesOfOffice, "/ferries?page=2", "/nowhere/at-all"];

/** What stands in a head is the same in any order: it hangs on which query was answered first. */
function withSortedHead(page: string): string {
  return page.replace(/<head>(.*?)<\/head>/s, (_, head: string) =>
    head
      .split(/(?=<[a-z])/)
      .sort()
      .join(""),
  );
}

async function page(site: RunningServer, path: string, seq: number): Promise<string> {
  const { status, headers, text } = await ask(site, path, { headers: { cookie: `masthead-seq=${seq}` } });
  return `${status} ${headers.location ?? ""} ${withSortedHead(withoutTokens(text))}`;
}

/** Where two pages part, in a few words of each. */
function difference(one: string, other: string): readonly string[] | undefined {
  if (one === other) return undefined;
  const at = [...one].findIndex((character, i) => character !== other[i]);
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 120));
}

test("two processes that remember show what a third renders anew, whatever has happened", async ({
  site,
  cast,
}) => {
  test.setTimeout(240_000);
  const other = await startNeighbour(site, { SITE_URL: site.address });
  const forgetful = await startNeighbour(site, { SITE_URL: site.address, PAGE_MEMORY: "0" });
  const at = await office(cast.owner, { soon, wait: () => delay(soon * 3 + 50) });
  const steps = fc.sample(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(20)), 40);
  let compared = 0;
  try {
    for (const [deed, n] of steps) {
      await deeds[deed]?.(at, n);
      const seq = await newestEvent();
      for (const path of places) {
        // A story may fall due between two questions: what is the same before and after has to be right.
        const before = await page(forgetful, path, seq);
        const kept = [await page(site, path, seq), await page(other, path, seq)];
        if (kept.some((one) => one !== before) && (await page(forgetful, path, seq)) !== before) continue;
        const differences = kept.map((one) => difference(one, before));
        expect({ deed, n, path, differences }).toEqual({
          deed,
          n,
          path,
          differences: [undefined, undefined],
        });
        compared += kept.length;
      }
    }
  } finally {
    await other.stop();
    await forgetful.stop();
  }
  expect(compared).toBeGreaterThan(steps.length * places.length * 1.9);
});
