import { setTimeout as delay } from "node:timers/promises";
import { small } from "#bench/generator/scale.ts";
import { load } from "#bench/load/wrk.ts";
import { cores } from "#bench/machine.ts";
import { measuredPath, type PageName, pagesOf } from "#bench/pages.ts";
import { type Goal, goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { memoryOf } from "#bench/servers/child.ts";
import { type Ours, startOurs } from "#bench/servers/ours.ts";
import { median } from "#bench/statistics.ts";
import type { Part } from "./part.ts";

const starts = 5;
const settling = 2000;

/** The first is the parent of the others, if there are others. */
function rowOf(when: string, { pid }: Ours, goal: Goal): string[] {
  const sizes = memoryOf(pid);
  return [when, sizes.map((size) => `${figure(size)} MiB`).join(", "), judged(Math.max(...sizes), goal)];
}

async function firstPages(dataDir: string): Promise<string[]> {
  const times: number[] = [];
  for (let i = 0; i < starts; i++) {
    await using server = await startOurs({ dataDir, processes: 1 });
    times.push(server.firstPageAfter);
  }
  const middle = median(times);
  return [
    `Start to first page, median of ${starts}`,
    `${figure(middle)} ms`,
    judged(middle, goals.firstPage),
  ];
}

async function whileServing(
  dataDir: string,
  pages: readonly PageName[],
  seconds: number,
): Promise<string[][]> {
  await using server = await startOurs({ dataDir, processes: cores });
  await delay(settling);
  const idle = rowOf("Idle after the first page", server, goals.idle);
  for (const { path } of pages) await load(server.port, path, seconds);
  return [idle, rowOf("After serving remembered pages", server, goals.serving)];
}

async function whileRendering(dataDir: string, path: string, seconds: number): Promise<string[]> {
  await using server = await startOurs({ dataDir, processes: cores, remembers: false });
  await load(server.port, path, seconds);
  return rowOf("After rendering for everyone", server, goals.afterCold);
}

/** What the processes hold at different times, and how soon there is a page. */
export const memory: Part = async ({ scratch, seconds, rounds }) => {
  const { dataDir, publication } = scratch.publication("memory", small);
  const rows = [
    await firstPages(dataDir),
    ...(await whileServing(dataDir, pagesOf(publication), seconds * rounds)),
    await whileRendering(dataDir, measuredPath(publication), seconds * rounds),
  ];
  return table([`Masthead, ${cores} processes`, "Measured (the parent first)", "Goal"], rows);
};
