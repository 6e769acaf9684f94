import { setTimeout as delay } from "node:timers/promises";
import Client from "better-sqlite3";
import { newId } from "#lib/id.ts";
import { openForms, type Story } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { newPublication, serve } from "./publication.ts";
import { demandPutOff } from "./put-off.ts";
import { ask, newAddress, postComment } from "./reader.ts";
import { demandOnce, demandSound } from "./records.ts";

const writers = 20;

/** Another program that writes and does not come to an end. */
function holdLock(file: string): () => void {
  const other = new Client(file, { timeout: 5000 });
  other.exec("BEGIN IMMEDIATE");
  return () => {
    other.exec("ROLLBACK");
    other.close();
  };
}

async function run({ long, sabotaged }: How): Promise<string> {
  const seconds = long ? 30 : 5;
  const publication = await newPublication();
  const { port, file } = publication;
  const paths = await openStories(publication, 2);
  const server = await serve(publication, { control: sabotaged ? controlNamed("wait-blocking") : undefined });
  const [story] = await openForms(port, paths);
  if (!story) throw new Error("no story");
  const post = ({ path, form }: Story, body: string) =>
    postComment(port, path, form, { body, address: newAddress() });
  const release = holdLock(file);
  let held = true;
  const over = delay(seconds * 1000).then(() => {
    held = false;
    release();
  });
  const bodies = Array.from({ length: writers }, () => `Locked out & "waiting" ${newId()}`);
  const posts = bodies.map(async (body) => ({ body, reply: await post(story, body), inTime: held }));
  const reads = Array.from({ length: writers }, async (_, i) => {
    await delay(i * 20);
    const reply = await ask(port, `/search?q=rain${i}`);
    return { reply, inTime: held };
  });
  for (const { reply, inTime } of await Promise.all(reads)) {
    demand(reply?.status === 200, `a reader got ${reply?.status} while the database was locked`);
    demand(inTime, "a reader waited until the database was free");
  }
  for (const { reply, body, inTime } of await Promise.all(posts)) {
    demand(inTime, "a writer was left waiting for as long as the lock lasted");
    demandPutOff(reply, body);
  }
  await over;
  const again = await Promise.all(bodies.map((body) => post(story, body)));
  const taken = bodies.filter((_, i) => again[i]?.status === 303);
  demand(taken.length === writers, `${writers - taken.length} posts failed after the lock was gone`);
  demand((await server.stop()) === 0, "the server did not stop cleanly");
  demandOnce(file, taken);
  demandSound(file);
  return `locked for ${seconds} s: ${writers} readers were served meanwhile, ${writers} posts came back with their text and a time to try again, and went through afterwards`;
}

export const lockedByAnother: Drill = {
  name: "Locked by another program",
  promise:
    "While another program holds the database, readers are served, whoever writes gets 503 with the text kept before the lock ends, and everything goes through afterwards.",
  control: "a server that waits for the lock inside SQLite",
  run,
};
