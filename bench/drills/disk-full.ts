import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "#lib/id.ts";
import { openForms, type Story } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { newPublication, type Publication, serve } from "./publication.ts";
import { demandPutOff } from "./put-off.ts";
import { ask, newAddress, postComment } from "./reader.ts";
import { demandOnce, demandSound } from "./records.ts";
import { fill, makeRoom, needsSmallDisk, onSmallDisk } from "./small-disk.ts";

/** Posts until the disk has really no room, and a few times more; answers what was taken meanwhile. */
async function postInVain({ port }: Publication, { path, form }: Story, times: number): Promise<string[]> {
  const taken: string[] = [];
  for (let refused = 0; refused < times; ) {
    const body = `${newId()} ${"words & ".repeat(500)}`.trim();
    const reply = await postComment(port, path, form, { body, address: newAddress() });
    demand(taken.length < 180, "a full disk takes one comment after the other");
    if (reply?.status === 303) taken.push(body);
    else {
      demandPutOff(reply, body);
      refused++;
    }
  }
  return taken;
}

async function demandReads({ port }: Publication, path: string): Promise<void> {
  for (const page of ["/", path, `/search?q=rain-${newId()}`, "/admin/sign-in"]) {
    const reply = await ask(port, page);
    demand(reply?.status === 200, `on a full disk ${page} is answered with ${reply?.status}`);
  }
}

async function drillOn(folder: string, { long, sabotaged }: How): Promise<string> {
  const publication = await newPublication({ folder });
  const paths = await openStories(publication, 2);
  const log = join(folder, "server.log");
  const output = openSync(log, "w");
  const control = sabotaged ? controlNamed("errors-without-a-name") : undefined;
  const server = await serve(publication, { control, output });
  const [story] = await openForms(publication.port, paths);
  if (!story) throw new Error("There is no story.");
  const size = () => readFileSync(log).length;
  const taken: string[] = [];
  const times = long ? 60 : 8;
  let refused = 0;
  for (let round = 0; round < (long ? 5 : 2); round++) {
    fill(folder);
    taken.push(...(await postInVain(publication, story, times)));
    refused += times;
    await demandReads(publication, story.path);
    makeRoom(folder);
    const body = `Room again ${newId()}`;
    const reply = await postComment(publication.port, story.path, story.form, {
      body,
      address: newAddress(),
    });
    demand(reply?.status === 303, `with room again, a post is answered with ${reply?.status}`);
    taken.push(body);
  }
  const logged = size();
  demand(logged < 8192, `the log grew by ${logged} bytes for ${refused} refused posts`);
  demand((await server.stop()) === 0, "the server did not stop cleanly");
  closeSync(output);
  demandOnce(publication.file, taken);
  demandSound(publication.file);
  return `${refused} posts on a full disk came back with their text, readers were served, and every post went through once there was room; the log has ${logged} bytes`;
}

export const diskFull: Drill = {
  name: "Disk full",
  promise:
    "On a full disk, its log on it too, readers are served, whoever writes gets 503 with the text kept, and it recovers without a restart once there is room.",
  control: "a server that takes a full disk for any other error",
  obstacle: needsSmallDisk,
  run: (how) => onSmallDisk(24, (folder) => drillOn(folder, how)),
};
