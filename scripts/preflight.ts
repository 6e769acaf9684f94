// What would stop the server is said before anyone waits for a build.
import { env } from "#lib/env.ts";
import { main, Stop } from "#scripts/command.mjs";
import { portProblem } from "#scripts/port.ts";

await main(async () => {
  const { host, port } = env();
  const problem = await portProblem(host, port);
  if (problem !== undefined) throw new Stop(problem);
});
