import { env } from "#lib/env.ts";
import { main, must } from "#scripts/command.mjs";

await main(async () => {
  const { host, port } = env();
  const next = "node_modules/next/dist/bin/next";
  await must(process.execPath, [next, "dev", "--hostname", host, "--port", String(port)]);
});
