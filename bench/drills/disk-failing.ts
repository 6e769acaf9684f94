import { newId } from "#lib/id.ts";
import { openForms } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { newPublication, serve } from "./publication.ts";
import { demandPutOff } from "./put-off.ts";
import { ask, newAddress, postComment } from "./reader.ts";
import { demandOnce, demandSound } from "./records.ts";
import { attachStrace } from "./strace.ts";
import { needsStrace } from "./tools.ts";

/** What a disk says that went read-only, breaks, or fails to keep what it was given. */
const faults = [
  { calls: "pwrite64", error: "EROFS" },
  { calls: "pwrite64", error: "EIO" },
  { calls: "fdatasync,fsync", error: "EIO" },
] as const;

/** From now on, these calls of the server on its database fail; the answer makes an end of it. */
async function failing(pid: number, file: string, { calls, error }: (typeof faults)[number]) {
  const paths = [file, `${file}-wal`].flatMap((path) => ["-P", path]);
  const inject = ["-e", `trace=${calls}`, "-e", `inject=${calls}:error=${error}`];
  return attachStrace(pid, [...paths, ...inject]);
}

async function run({ long, sabotaged }: How): Promise<string> {
  const publication = await newPublication();
  const { port, file } = publication;
  const paths = await openStories(publication, 2);
  const control = sabotaged ? controlNamed("errors-without-a-name") : undefined;
  const server = await serve(publication, { control });
  const [story] = await openForms(port, paths);
  if (!story) throw new Error("There is no story.");
  const post = (body: string) => postComment(port, story.path, story.form, { body, address: newAddress() });
  const taken: string[] = [];
  const times = long ? 20 : 3;
  for (const fault of faults) {
    const mend = await failing(server.pid, file, fault);
    for (let i = 0; i < times; i++) {
      const body = `Written in vain & sent again ${newId()}`;
      demandPutOff(await post(body), body);
      const reply = await ask(port, `/search?q=rain-${newId()}`);
      demand(reply?.status === 200, `a reader got ${reply?.status} from a disk that says ${fault.error}`);
    }
    await mend();
    const body = `Whole again ${newId()}`;
    const reply = await post(body);
    demand(reply?.status === 303, `once the disk is whole again, a post is answered with ${reply?.status}`);
    taken.push(body);
  }
  demand((await server.stop()) === 0, "the server did not stop cleanly");
  demandOnce(file, taken);
  demandSound(file);
  const kinds = faults.map(({ calls, error }) => `${error} from ${calls}`).join(", ");
  return `${times} posts each with ${kinds}: none acknowledged, all came back with their text; the next one went through`;
}

export const diskFailing: Drill = {
  name: "Disk read-only or failing",
  promise:
    "When the disk goes read-only, or writing and syncing fail, readers are served, nothing is acknowledged that is not kept, the text comes back with 503, and it recovers by itself.",
  control: "a server that takes a failing disk for any other error",
  obstacle: needsStrace,
  run,
};
