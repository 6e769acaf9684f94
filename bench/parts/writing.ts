import { longDraft } from "#bench/generator/long-draft.ts";
import { small } from "#bench/generator/scale.ts";
import { openBrowser, openEditor, slowPage, typeInto } from "#bench/load/browser.ts";
import { goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { startOurs } from "#bench/servers/ours.ts";
import { median, quantile } from "#bench/statistics.ts";
import { progress } from "#cli/progress.ts";
import { adminArticlePath } from "#features/admin-paths.ts";
import type { Part } from "./part.ts";

const head = ["Words", "Open after", "Goal", "Key until painted: p50", "p95", "Goal", "Slowest"];
const lengths = [800, 10_000];
/** A mid-range machine, as far as a processor tells. */
const slower = 4;
const keys = 60;

/** The editor in a browser, on a machine that is made slow: how soon one can write, and how soon a key is seen. */
export const writing: Part = async ({ scratch, rounds }) => {
  const { dataDir } = scratch.publication("writing", small);
  const drafts = new Map<number, Awaited<ReturnType<typeof longDraft>>>();
  for (const words of lengths) drafts.set(words, await longDraft(dataDir, words));
  await using server = await startOurs({ dataDir, processes: 1 });
  const browser = await openBrowser();
  const told = progress("Writing");
  const rows: string[][] = [];
  for (const [words, { id, token }] of drafts) {
    const [opened, taken]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const origin = `http://localhost:${server.port}`;
      const page = await slowPage(browser, origin, token, slower);
      const after = await openEditor(page, `${origin}${adminArticlePath({ id })}`);
      // The first visit starts the server's own machinery and is not counted.
      if (round > 0) opened.push(after);
      if (round > 0) taken.push(...(await typeInto(page, keys)));
      await page.context().close();
    }
    rows.push(rowOf(words, opened, taken));
    told.to(rows.length, lengths.length);
  }
  await browser.close();
  told.end(`${lengths.length} lengths`);
  return table(head, rows);
};

function rowOf(words: number, opened: number[], taken: number[]): string[] {
  const [open, p95] = [median(opened), quantile(taken, 0.95)];
  return [
    words.toLocaleString("en"),
    `${figure(open)} ms`,
    judged(open, goals.editorOpen),
    `${figure(quantile(taken, 0.5))} ms`,
    `${figure(p95)} ms`,
    judged(p95, goals.keyPainted),
    `${figure(Math.max(...taken))} ms`,
  ];
}
