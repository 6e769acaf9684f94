import { setTimeout as delay } from "node:timers/promises";
import { Crowd, openForms } from "./crowd.ts";
import { controlNamed, type Drill, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { newPublication, serve } from "./publication.ts";
import { demandOnce, demandSound } from "./records.ts";

const lengths = {
  long: { kills: 200, readers: 64, stories: 900 },
  short: { kills: 5, readers: 16, stories: 40 },
  control: { kills: 1, readers: 16, stories: 40 },
};

async function run({ long, sabotaged }: How): Promise<string> {
  const { kills, readers, stories } = lengths[sabotaged ? "control" : long ? "long" : "short"];
  const publication = await newPublication();
  const paths = await openStories(publication, stories);
  const control = sabotaged ? controlNamed("forget-some-commits") : undefined;
  let server = await serve(publication, { control });
  const crowd = new Crowd(publication.port, await openForms(publication.port, paths));
  crowd.gather(readers);
  let slowest = 0;
  for (let kill = 1; kill <= kills; kill++) {
    await delay(100 + Math.random() * 900);
    await server.kill();
    const start = performance.now();
    server = await serve(publication, { control });
    slowest = Math.max(slowest, performance.now() - start);
  }
  await crowd.leave();
  await server.kill();
  demandOnce(publication.file, crowd.acknowledged);
  demandSound(publication.file);
  const seconds = (slowest / 1000).toFixed(1);
  return `${kills} kills under ${readers} readers: ${crowd.acknowledged.length} comments acknowledged, none lost, none twice (${crowd.again} sent again); first page at most ${seconds} s after a start`;
}

export const killedWhilePosting: Drill = {
  name: "Killed while readers post",
  promise:
    "Every comment that was acknowledged is there exactly once, letter for letter, with its event, and search agrees, however often the server is killed.",
  control: "a server that takes back every twentieth comment after it has said yes to it",
  run,
};
