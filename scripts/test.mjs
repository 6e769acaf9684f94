// Plain JavaScript without dependencies: this file runs on whatever Node the machine has.
import { ensureBrowser } from "./browser.mjs";
import { main, must } from "./command.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { ensureNode } from "./runtime.mjs";

async function prepared() {
  const node = await ensureNode();
  await ensureDependencies();
  await ensureBrowser(node);
  return node;
}

await main(async () => {
  let node;
  try {
    node = await prepared();
  } catch (error) {
    // Whatever happens, the last line says how it went.
    process.once("exit", () => process.stdout.write("0 passed, 1 failed\n"));
    throw error;
  }
  await must(node, ["scripts/check.ts"]);
});
