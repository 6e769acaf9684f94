import { small } from "#bench/generator/scale.ts";
import { load } from "#bench/load/wrk.ts";
import { cores } from "#bench/machine.ts";
import { measuredPath } from "#bench/pages.ts";
import { type Goal, goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { startOurs } from "#bench/servers/ours.ts";
import { median } from "#bench/statistics.ts";
import { alternate, type Part } from "./part.ts";

/** How long a server is asked before it counts: the engine of Node compiles what is used much. */
const warmUpRuns = 3;

/** Nothing is remembered: every request is a render of the whole article. */
export const cold: Part = async ({ scratch, rounds, seconds }) => {
  const { dataDir, publication } = scratch.publication("cold", small);
  const path = measuredPath(publication);
  const all = scratch.copyOf(dataDir, "cold-all");
  await using one = await startOurs({ dataDir, processes: 1, remembers: false });
  await using more = await startOurs({ dataDir: all, processes: cores, remembers: false });
  const contenders: { name: string; port: number; goal?: Goal }[] = [
    { name: "1 process", port: one.port },
    { name: `${cores} processes`, port: more.port, ...(cores === 2 && { goal: goals.cold }) },
  ];
  for (const { port } of contenders) await load(port, path, seconds * warmUpRuns);
  const candidates = contenders.map(({ name, port }) => ({ name, run: () => load(port, path, seconds) }));
  const results = await alternate("Rendering an article for everyone", candidates, rounds);
  const rows = contenders.map(({ name, goal }) => {
    const runs = results.get(name) ?? [];
    const rate = median(runs.map(({ perSecond }) => perSecond));
    const [p50, p99] = [median(runs.map((run) => run.p50)), median(runs.map((run) => run.p99))];
    return [name, figure(rate), `${figure(p50)} ms`, `${figure(p99)} ms`, goal ? judged(rate, goal) : ""];
  });
  return table(["Masthead", "Renders/s", "p50", "p99", "Goal"], rows);
};
