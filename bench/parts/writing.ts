import type { Browser } from "@playwright/test";
import { type LongDraft, longDrafts } from "#bench/generator/long-draft.ts";
import { small } from "#bench/generator/scale.ts";
import { openBrowser, openEditor, processorTime, slowPage, typeInto } from "#bench/load/browser.ts";
import { goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { startOurs } from "#bench/servers/ours.ts";
import { median, quantile } from "#bench/statistics.ts";
import { progress } from "#cli/progress.ts";
import { adminArticlePath } from "#features/admin-paths.ts";
import type { Part } from "./part.ts";

const head = [
  ...["Words", "Open after", "Goal", "Key until painted: p50", "p95", "Goal"],
  ...["Processor to open", "Processor a key"],
];
const lengths = [800, 10_000];
/** A mid-range machine, as far as a processor tells. */
const slower = 4;
const keys = 60;

interface Taken {
  readonly opened: number[];
  readonly typed: number[];
  /** Of the processor at its own speed: to open, and for each key with all that follows from it. */
  readonly opening: number[];
  readonly perKey: number[];
}

async function writeIn(browser: Browser, origin: string, token: string, { id }: LongDraft): Promise<Taken> {
  const address = `${origin}${adminArticlePath({ id })}`;
  const slow = await slowPage(browser, origin, token, slower);
  const opened = await openEditor(slow, address);
  const typed = await typeInto(slow, keys);
  await slow.context().close();

  const page = await slowPage(browser, origin, token, 1);
  const used = await processorTime(page);
  await openEditor(page, address);
  const opening = await used();
  await typeInto(page, 1);
  const before = await used();
  await typeInto(page, keys);
  const perKey = ((await used()) - before) / keys;
  await page.context().close();
  return { opened: [opened], typed, opening: [opening], perKey: [perKey] };
}

function rowOf({ words }: LongDraft, { opened, typed, opening, perKey }: Taken): string[] {
  const [open, p95] = [median(opened), quantile(typed, 0.95)];
  return [
    words.toLocaleString("en"),
    `${figure(open)} ms`,
    judged(open, goals.editorOpen),
    `${figure(quantile(typed, 0.5))} ms`,
    `${figure(p95)} ms`,
    judged(p95, goals.keyPainted),
    `${figure(median(opening))} ms`,
    `${figure(median(perKey))} ms`,
  ];
}

/** The editor in a browser, on a machine that is made slow: how soon one can write, and how soon a key is seen. */
export const writing: Part = async ({ scratch, rounds }) => {
  const { dataDir } = scratch.publication("writing", small);
  const { token, drafts } = await longDrafts(dataDir, lengths);
  await using server = await startOurs({ dataDir, processes: 1 });
  const origin = `http://localhost:${server.port}`;
  const browser = await openBrowser();
  const told = progress("Writing");
  const rows: string[][] = [];
  for (const draft of drafts) {
    // The first visit starts the machinery of the server, and is not counted.
    await writeIn(browser, origin, token, draft);
    const taken: Taken = { opened: [], typed: [], opening: [], perKey: [] };
    for (let round = 0; round < rounds; round++) {
      const one = await writeIn(browser, origin, token, draft);
      taken.opened.push(...one.opened);
      taken.typed.push(...one.typed);
      taken.opening.push(...one.opening);
      taken.perKey.push(...one.perKey);
    }
    told.to(rows.push(rowOf(draft, taken)), lengths.length);
  }
  await browser.close();
  told.end(`${lengths.length} lengths`);
  return table(head, rows);
};
