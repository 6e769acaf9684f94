// What would stop the server is said before anyone waits for a build.
import { vanishedPublication } from "#cli/known-publications.ts";
import { lostOrDamaged } from "#cli/lost-or-damaged.ts";
import { env } from "#lib/env.ts";
import { main, Stop } from "#scripts/command.mjs";
import { portProblem } from "#scripts/port.ts";

await main(async () => {
  const { host, port, dataDir, databaseUrl } = env();
  const problem =
    (await portProblem(host, port)) ??
    vanishedPublication(dataDir) ??
    lostOrDamaged({ dataDir, databaseUrl, atRest: false });
  if (problem !== undefined) throw new Stop(problem);
});
