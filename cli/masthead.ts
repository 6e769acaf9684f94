// The `masthead` command: npm run masthead -- --help
import { readArguments, usage } from "./arguments.ts";
import { plainly } from "./plain-line.ts";

// What this makes is for the account that runs it alone.
process.umask(0o077);
await plainly(async () => {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === "help") return console.log(usage(asked.about));
  if (asked.kind === "mistake") {
    console.error(`${asked.message}\n\n${usage(asked.about)}`);
    process.exitCode = 2;
    return;
  }
  const run = await asked.command.load();
  const outcome = await run(asked.given);
  if (outcome.ok) return;
  console.error(outcome.message);
  process.exitCode = 1;
});
