// Plain JavaScript without dependencies: this file runs on whatever Node the machine has.
import { main, run } from "./command.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureNode, envFile } from "./runtime.mjs";

await main(async () => {
  const node = await ensureNode();
  await ensureDependencies();
  process.env.NODE_ENV = "production";
  const { code } = await run(node, [...envFile(), "cli/masthead.ts", ...process.argv.slice(2)]);
  process.exitCode = code;
});
