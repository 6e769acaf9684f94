import { spawnSync } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { Crowd, openForms } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import type { Running } from "./process.ts";
import { newPublication, serve } from "./publication.ts";
import { demandOnce, demandSound } from "./records.ts";

const processes = 2;

function childrenOf(pid: number): number[] {
  const list = spawnSync("cat", [`/proc/${pid}/task/${pid}/children`], { encoding: "utf8" }).stdout;
  return list.trim().split(" ").filter(Boolean).map(Number);
}

async function demandReplaced({ pid, child }: Running, dead: number): Promise<void> {
  const isBack = () => {
    const alive = childrenOf(pid);
    return alive.length === processes && !alive.includes(dead);
  };
  for (const end = performance.now() + 5000; !isBack(); await delay(100)) {
    demand(child.exitCode === null, "the whole server ended with one of its processes");
    demand(performance.now() < end, "a process that was killed is not replaced");
  }
}

async function run({ long, sabotaged }: How): Promise<string> {
  const publication = await newPublication({ env: { WEB_CONCURRENCY: String(processes) } });
  const paths = await openStories(publication, long ? 240 : 40);
  const control = sabotaged ? controlNamed("nobody-replaced") : undefined;
  const server = await serve(publication, { control });
  const crowd = new Crowd(publication.port, await openForms(publication.port, paths));
  crowd.gather(16);
  // Five that die young, one after the other, are for the server a reason to stop: they grow older here.
  const [kills, age] = long ? [6, 10_500] : [2, 500];
  for (let kill = 0; kill < kills; kill++) {
    await delay(age);
    const [worker = 0] = childrenOf(server.pid);
    const before = crowd.acknowledged.length;
    process.kill(worker, "SIGKILL");
    await demandReplaced(server, worker);
    for (const end = performance.now() + 10_000; crowd.acknowledged.length <= before; await delay(50)) {
      demand(performance.now() < end, "nobody is answered any more after a process was replaced");
    }
  }
  await crowd.leave();
  demand((await server.stop()) === 0, "the server did not stop cleanly");
  demandOnce(publication.file, crowd.acknowledged);
  demandSound(publication.file);
  return `${processes} processes under 16 readers, ${kills} times one of them killed: each replaced, ${crowd.acknowledged.length} comments acknowledged and there once, ${crowd.again} cut off or put off and sent again`;
}

export const workerKilled: Drill = {
  name: "One process of several killed",
  promise:
    "When one of several processes is killed under load, another takes its place, the rest go on answering, and nothing that was acknowledged is lost.",
  control: "a server that replaces nobody",
  obstacle: async () => (process.platform === "linux" ? undefined : "only Linux tells who is whose child"),
  run,
};
