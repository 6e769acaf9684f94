import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "#lib/free-port.ts";
import { serverCommand } from "#scripts/server-command.mjs";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { finished, launch } from "./process.ts";
import { newPublication, publicationIn, scratchFolder, serve } from "./publication.ts";
import { ask } from "./reader.ts";
import { countIn, demandSound, reading } from "./records.ts";

async function secondServer(sabotaged: boolean): Promise<void> {
  const publication = await newPublication();
  const control = sabotaged ? controlNamed("locks-that-do-not-hold") : undefined;
  const first = await serve(publication, { control });
  const port = await freePort();
  const second = launch(serverCommand, { control, env: { ...publication.env, PORT: String(port) } });
  while (second.child.exitCode === null) {
    const served = await ask(port, "/");
    if (served) await Promise.all([first.kill(), second.kill()]);
    demand(!served, "a second server serves the same folder");
    await delay(50);
  }
  const code = await second.ended;
  const lines = second.said().trim().split("\n");
  demand(code !== 0 && lines.length === 1, `the second server ended with ${code} and ${lines.length} lines`);
  demand(/Another Masthead server/.test(lines[0] ?? ""), `the second server says: ${lines[0]}`);
  demand((await ask(publication.port, "/"))?.status === 200, "the first server was disturbed");
  await first.stop();
}

async function twoStarters(): Promise<void> {
  const { file, env } = await publicationIn(scratchFolder());
  const starters = await Promise.all([1, 2, 3].map(() => finished(["cli/prepare.ts"], { env })));
  for (const { code, said } of starters) {
    const refused = code !== 0 && said.trim().split("\n").length === 1;
    demand(code === 0 || refused, `a start ended with ${code}:\n${said}`);
  }
  demand(
    starters.some(({ code }) => code === 0),
    "none of the starts came to its end",
  );
  const demos = reading(file, (client) => countIn(client, "events where type = 'demo.added'"));
  demand(demos === 1, `the demo issue was added ${demos} times`);
  demandSound(file);
}

async function run({ sabotaged }: How): Promise<string> {
  await secondServer(sabotaged);
  await twoStarters();
  return "the second server is refused in one line and the first goes on; of three first starts at once one prepares the folder and the others find it done";
}

export const twoAtOnce: Drill = {
  name: "Two on one folder",
  promise:
    "A second server on the same folder is refused in one line, and of several starts that migrate at once one does it while the others wait or leave.",
  control: "locks that are opened and not taken",
  run,
};
