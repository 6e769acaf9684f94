// Runs a TypeScript file of ours under a Node that can: node scripts/run.mjs scripts/check.ts
import { main, must } from "./command.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureNode } from "./runtime.mjs";

await main(async () => {
  const node = await ensureNode();
  await ensureDependencies();
  await must(node, process.argv.slice(2));
});
