// What must be there before the server starts. With --remember this installation will miss the publication when
// its folder comes up empty.
import { plainly } from "./plain-line.ts";

// What this makes is for the account that runs it alone.
process.umask(0o077);
await plainly(async () => {
  // Loaded here, because a variable that cannot be used is found while loading.
  const { prepareData } = await import("./prepare-data.ts");
  await prepareData(console.log);
  if (!process.argv.includes("--remember")) return;
  const { env } = await import("#lib/env.ts");
  const { rememberPublication } = await import("./known-publications.ts");
  await rememberPublication(env().dataDir);
});
