// Plain JavaScript without dependencies: this file runs on whatever Node the machine has.
import { main, must } from "./command.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureNode, envFile } from "./runtime.mjs";

await main(async () => {
  const node = await ensureNode();
  await ensureDependencies();
  for (const script of ["scripts/preflight.ts", "cli/prepare.ts", "scripts/dev-server.ts"]) {
    await must(node, [...envFile(), script]);
  }
});
