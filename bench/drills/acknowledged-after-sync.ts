import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newId } from "#lib/id.ts";
import { openForms } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { newPublication, scratchFolder, serve } from "./publication.ts";
import { newAddress, postComment } from "./reader.ts";
import { demandOnce } from "./records.ts";
import { attachStrace } from "./strace.ts";
import { needsStrace } from "./tools.ts";

const calls = "trace=pwrite64,fdatasync,fsync,write,writev,sendmsg,sendto";

type Step = "written" | "synced" | "acknowledged";

function stepOf(line: string): Step | undefined {
  if (/pwrite64\(\d+<[^>]*masthead\.db-wal>/.test(line)) return "written";
  if (/(?:fdatasync|fsync)\(\d+<[^>]*masthead\.db-wal>\)/.test(line)) return "synced";
  return /(?:write|writev|sendmsg|sendto)\(\d+<[^>]*>, .*HTTP\/1\.1 303/.test(line)
    ? "acknowledged"
    : undefined;
}

/** Reads what the server asked of the system; answers how many posts it acknowledged after they were on the disk. */
function judged(trace: string): number {
  let acknowledged = 0;
  let state: "nothing new" | "written" | "on the disk" = "nothing new";
  for (const line of trace.split("\n")) {
    const step = stepOf(line);
    if (step === "written") state = "written";
    if (step === "synced" && state === "written") state = "on the disk";
    if (step !== "acknowledged") continue;
    demand(state !== "written", "a post was acknowledged before the disk had confirmed it");
    if (state === "nothing new") throw new Error("A post was acknowledged that was not seen to be written.");
    acknowledged++;
    state = "nothing new";
  }
  return acknowledged;
}

async function run({ long, sabotaged }: How): Promise<string> {
  const publication = await newPublication();
  const { port, file } = publication;
  const paths = await openStories(publication, 2);
  const trace = join(scratchFolder(), "calls");
  const control = sabotaged ? controlNamed("sync-less-often") : undefined;
  const server = await serve(publication, { control });
  const [story] = await openForms(port, paths);
  if (!story) throw new Error("There is no story.");
  const detach = await attachStrace(server.pid, ["-y", "-s", "64", "-e", calls, "-o", trace]);
  const posts = long ? 150 : 15;
  const bodies: string[] = [];
  for (let i = 0; i < posts; i++) {
    const body = `On the disk ${newId()}`;
    const reply = await postComment(port, story.path, story.form, { body, address: newAddress() });
    demand(reply?.status === 303, `a post was answered with ${reply?.status}`);
    bodies.push(body);
  }
  await detach();
  await server.stop();
  const acknowledged = judged(readFileSync(trace, "utf8"));
  if (acknowledged !== posts) throw new Error(`Of ${posts} answers, ${acknowledged} were seen.`);
  demandOnce(file, bodies);
  return `${posts} posts, seen from outside of the process: each was written to the log of the database, confirmed by the disk, and only then acknowledged`;
}

export const acknowledgedAfterSync: Drill = {
  name: "Acknowledged after the disk has confirmed",
  promise: "No comment is acknowledged before fdatasync on the log of the database has come back.",
  control: "a database with synchronous = NORMAL, as SQLite comes",
  obstacle: needsStrace,
  run,
};
