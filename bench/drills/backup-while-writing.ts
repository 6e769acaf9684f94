import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import Client from "better-sqlite3";
import { Crowd, openForms } from "./crowd.ts";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { openStories } from "./newsroom.ts";
import { finished } from "./process.ts";
import { newPublication, publicationIn, scratchFolder, serve } from "./publication.ts";
import { ask } from "./reader.ts";
import { commentsOfDrill, countIn, demandOnce, demandSound } from "./records.ts";

async function command(
  env: Readonly<Record<string, string>>,
  control: string | undefined,
  ...words: string[]
) {
  const { code, said } = await finished(["cli/masthead.ts", ...words], { env, control });
  demand(code === 0, `masthead ${words[0]} ended with ${code}: ${said.trim()}`);
}

async function run({ long, sabotaged }: How): Promise<string> {
  const publication = await newPublication();
  const paths = await openStories(publication, long ? 60 : 20);
  const server = await serve(publication);
  // Somebody reads for a long time: what is written meanwhile stays in the log.
  const slow = new Client(publication.file, { readonly: true });
  slow.exec("BEGIN");
  countIn(slow, "comments");
  const crowd = new Crowd(publication.port, await openForms(publication.port, paths));
  crowd.gather(long ? 32 : 8);
  await delay(long ? 5000 : 1000);
  const before = [...crowd.acknowledged];
  const backups = scratchFolder();
  const control = sabotaged ? controlNamed("copy-without-the-log") : undefined;
  await command(publication.env, control, "backup", backups);
  slow.close();
  await crowd.leave();
  await server.stop();
  demandOnce(publication.file, crowd.acknowledged);

  const elsewhere = await publicationIn(join(scratchFolder(), "data"));
  const [backup = ""] = readdirSync(backups);
  await command(elsewhere.env, undefined, "restore", join(backups, backup));
  const restored = await serve(elsewhere);
  demand((await ask(elsewhere.port, paths[0] ?? ""))?.status === 200, "the restored site lacks a story");
  await restored.stop();
  const there = new Set(commentsOfDrill(elsewhere.file).map(({ body }) => body));
  const lost = before.filter((body) => !there.has(body)).length;
  demand(lost === 0, `${lost} of ${before.length} comments from before the backup are not in it`);
  demandSound(elsewhere.file);
  return `a backup while ${crowd.acknowledged.length} comments were written: all ${before.length} from before it are in the publication that was restored elsewhere, which opens`;
}

export const backupWhileWriting: Drill = {
  name: "Backed up while readers post",
  promise:
    "A backup made while readers post holds everything that was acknowledged before it began, and restored in another folder it is a whole publication.",
  control: "a backup that copies the file without the log beside it",
  run,
};
