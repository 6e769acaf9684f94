import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import Client from "better-sqlite3";
import { newId } from "#lib/id.ts";
import { openForms } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { newPublication, serve } from "./publication.ts";
import { newAddress, postComment } from "./reader.ts";
import { demandOnce, demandSound } from "./records.ts";

const inFlight = 100;

async function run({ sabotaged }: How): Promise<string> {
  const publication = await newPublication();
  const { port, file } = publication;
  const paths = await openStories(publication, 4);
  const server = await serve(publication, { control: sabotaged ? controlNamed("die-at-once") : undefined });
  const stories = await openForms(port, paths);
  // A lock keeps every post in flight until the server has been told to stop.
  const lock = new Client(file, { timeout: 5000 });
  lock.exec("BEGIN IMMEDIATE");
  const bodies = Array.from({ length: inFlight }, () => `In flight ${newId()}`);
  const posts = bodies.map(async (body, i) => {
    const story = stories[i % stories.length];
    const address = newAddress();
    return story && postComment(port, story.path, story.form, { body, address });
  });
  await delay(1000);
  const start = performance.now();
  server.child.kill("SIGTERM");
  await Promise.race([delay(500), once(server.child, "exit")]);
  lock.exec("ROLLBACK");
  lock.close();
  const replies = await Promise.all(posts);
  // Told a second time it would end at once: that is for whoever does not want to wait.
  const code = await Promise.race([server.ended, delay(15_000)]);
  const took = performance.now() - start;
  const answered = replies.filter((reply) => reply !== undefined);
  demand(answered.length === inFlight, `${inFlight - answered.length} of ${inFlight} requests had no answer`);
  demand(code === 0, `the server ended with ${code}`);
  demand(took < 10_000, `the server took ${Math.round(took / 1000)} s to stop`);
  const taken = bodies.filter((_, i) => replies[i]?.status === 303);
  demandOnce(file, taken);
  demandSound(file);
  return `${inFlight} posts in flight: all answered, ${taken.length} of them taken; exit 0 after ${(took / 1000).toFixed(1)} s`;
}

export const stoppedWhileBusy: Drill = {
  name: "Stopped with a hundred posts in flight",
  promise:
    "Told to stop, the server answers everything that is in flight and exits with 0 within ten seconds.",
  control: "a server that exits at once",
  run,
};
