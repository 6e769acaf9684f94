// Plain JavaScript without dependencies: this file runs on whatever Node the machine has.
import { main, must, run } from "./command.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureNode, envFile } from "./runtime.mjs";
import { serverCommand } from "./server-command.mjs";

await main(async () => {
  const node = await ensureNode();
  await ensureDependencies();
  process.env.NODE_ENV = "production";
  for (const script of [["scripts/preflight.ts"], ["scripts/build.ts"], ["cli/prepare.ts", "--remember"]]) {
    await must(node, [...envFile(), ...script]);
  }
  const { code } = await run(node, [...envFile(), ...serverCommand]);
  process.exitCode = code;
});
