import { setTimeout as delay } from "node:timers/promises";
import { small } from "#bench/generator/scale.ts";
import { openForms } from "#bench/load/forms.ts";
import { type Posted, postComments } from "#bench/load/posting.ts";
import { Problem } from "#bench/problem.ts";
import { goals, judged } from "#bench/report/goal.ts";
import { figure, table } from "#bench/report/table.ts";
import { databaseIn } from "#bench/scratch.ts";
import { type Ours, startOurs } from "#bench/servers/ours.ts";
import { median, quantile } from "#bench/statistics.ts";
import { progress } from "#cli/progress.ts";
import { openSqlite } from "#db/sqlite-file.ts";
import type { Part, Setting } from "./part.ts";

const processes = 2;
const connections = 8;
/** Whoever sends a form sooner is taken for a machine, and held. */
const readingSeconds = 3.2;

function commentsIn(dataDir: string): number {
  const client = openSqlite(databaseIn(dataDir), { readonly: true });
  try {
    return Number(client.prepare("select count(*) from comments").raw().all().flat()[0]);
  } finally {
    client.close();
  }
}

async function postIn(server: Ours, paths: readonly string[], { rounds, seconds }: Setting) {
  const forms = await openForms(server.port, paths);
  await delay(readingSeconds * 1000);
  const told = progress("Posting comments");
  const runs: Posted[] = [];
  let first = 0;
  // The first run is not counted: the engine of Node compiles what is used much.
  for (let round = 0; round <= rounds; round++) {
    const posted = await postComments({ port: server.port, connections, seconds, forms, first });
    if (posted.refused.length > 0) throw new Problem(`A comment was not taken. ${posted.refused[0]}`);
    first += posted.acknowledged;
    if (round > 0) told.to(runs.push(posted), rounds);
  }
  told.end(`${rounds} runs`);
  return { runs, acknowledged: first };
}

function rowOf({ runs, acknowledged }: Awaited<ReturnType<typeof postIn>>): string[] {
  const rate = median(runs.map((run) => run.acknowledged / run.seconds));
  const latencies = runs.flatMap((run) => run.latencies);
  const client = Math.max(...runs.map((run) => run.load));
  return [
    figure(rate),
    `${figure(quantile(latencies, 0.5))} ms`,
    `${figure(quantile(latencies, 0.99))} ms`,
    judged(rate, goals.posts),
    acknowledged.toLocaleString("en"),
    `${Math.round(client * 100)} %`,
  ];
}

const head = ["Posts/s", "p50", "p99", "Goal", "Acknowledged and kept", "Core taken by the client"];

/** Comments through the form, as a browser without JavaScript sends it; limits and moderation are on. */
export const posts: Part = async (setting) => {
  const { dataDir, publication } = setting.scratch.publication("posts", small);
  const stories = publication.articles.filter(({ kind, state }) => kind === "story" && state === "public");
  const paths = stories.map(({ path }) => path);
  const before = commentsIn(dataDir);
  await using server = await startOurs({ dataDir, processes, proxies: 1 });
  const posted = await postIn(server, paths, setting);
  const kept = commentsIn(dataDir) - before;
  if (kept === posted.acknowledged) return table(head, [rowOf(posted)]);
  throw new Problem(`${posted.acknowledged} comments were acknowledged, and ${kept} are in the database.`);
};
