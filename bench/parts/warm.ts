import { small } from "#bench/generator/scale.ts";
import { bytesOnTheWire } from "#bench/load/ask.ts";
import { load, type Run } from "#bench/load/wrk.ts";
import { cores } from "#bench/machine.ts";
import { fetchPage, type Page, pagesOf } from "#bench/pages.ts";
import { type Goal, goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import type { Server } from "#bench/servers/child.ts";
import { startNginx } from "#bench/servers/nginx.ts";
import { startOurs } from "#bench/servers/ours.ts";
import { median } from "#bench/statistics.ts";
import { alternate, type Part, type Setting } from "./part.ts";

interface Contender {
  readonly name: string;
  readonly server: Server;
  readonly goal?: Goal;
}
/** Everybody is compared with nginx as it is installed: a worker for each core. */
const reference = "nginx";

async function startAll({ scratch }: Setting, servers: AsyncDisposableStack) {
  const { dataDir, publication } = scratch.publication("warm", small);
  const allDir = scratch.copyOf(dataDir, "warm-all");
  const one = servers.use(await startOurs({ dataDir, processes: 1 }));
  const all = servers.use(await startOurs({ dataDir: allDir, processes: cores }));
  const pages = await Promise.all(pagesOf(publication).map((page) => fetchPage(one.port, page)));
  const nginx = async (name: string, workers: number, keepsFilesOpen = false) =>
    servers.use(await startNginx({ folder: scratch.inside(name), workers, pages, keepsFilesOpen }));
  const contenders: Contender[] = [
    { name: "Masthead, 1 process", server: one, goal: goals.oneProcess },
    { name: `Masthead, ${cores} processes`, server: all, goal: goals.allCores },
    { name: reference, server: await nginx("nginx", cores) },
    { name: "nginx, 1 worker", server: await nginx("nginx-1", 1) },
    { name: "nginx, files kept open", server: await nginx("nginx-open", cores, true) },
  ];
  return { pages, contenders };
}

interface Measured {
  readonly contender: Contender;
  readonly page: Page;
  readonly runs: readonly Run[];
}

const rateOf = (runs: readonly Run[]) => median(runs.map(({ perSecond }) => perSecond));

async function rowOf({ contender, page, runs }: Measured, nginxRate: number) {
  const rate = rateOf(runs);
  const ratio = rate / nginxRate;
  const p99 = median(runs.map((run) => run.p99));
  const { goal, server } = contender;
  return [
    page.name,
    contender.name,
    figure(rate),
    `${ratio.toFixed(2)}${goal ? ` (${judged(Number(ratio.toFixed(2)), goal)})` : ""}`,
    `${figure(median(runs.map(({ p50 }) => p50)))} ms`,
    `${figure(p99)} ms${goal ? ` (${judged(p99, goals.p99)})` : ""}`,
    figure(await bytesOnTheWire(server.port, page.path)),
  ];
}

const head = ["Page", "Served by", "Requests/s", "Beside nginx", "p50", "p99", "Bytes on the wire"];

/** Remembered pages beside nginx, which serves the same bytes from files. */
export const warm: Part = async (setting) => {
  await using servers = new AsyncDisposableStack();
  const { pages, contenders } = await startAll(setting, servers);
  const pairs = pages.flatMap((page) => contenders.map((contender) => ({ page, contender })));
  const nameOf = ({ page, contender }: (typeof pairs)[number]) => `${page.name} ${contender.name}`;
  const run = ({ page, contender }: (typeof pairs)[number]) =>
    load(contender.server.port, page.path, setting.seconds);
  // Not counted: the engine of Node compiles what is used much.
  for (const pair of pairs) await run(pair);
  const results = await alternate(
    "Serving remembered pages",
    pairs.map((pair) => ({ name: nameOf(pair), run: () => run(pair) })),
    setting.rounds,
  );
  const rows = pairs.map((pair) => {
    const nginx = results.get(`${pair.page.name} ${reference}`) ?? [];
    return rowOf({ ...pair, runs: results.get(nameOf(pair)) ?? [] }, rateOf(nginx));
  });
  return table(head, await Promise.all(rows));
};
