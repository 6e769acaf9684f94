// npm run bench [-- warm|cold|posts|memory|writing|big] [--quick]
import { execFileSync } from "node:child_process";
import { big } from "#bench/parts/big.ts";
import { cold } from "#bench/parts/cold.ts";
import { memory } from "#bench/parts/memory.ts";
import type { Part } from "#bench/parts/part.ts";
import { posts } from "#bench/parts/posts.ts";
import { warm } from "#bench/parts/warm.ts";
import { writing } from "#bench/parts/writing.ts";
import { type PartName, partNames, record } from "#bench/report/performance-page.ts";
import { machineInWords } from "./machine.ts";
import { Problem } from "./problem.ts";
import { Scratch } from "./scratch.ts";

const parts: Readonly<Record<PartName, Part>> = { warm, cold, posts, memory, writing, big };
/** What is measured when nothing is named. */
const usual: readonly PartName[] = ["warm", "cold", "posts", "memory", "writing"];

function isPart(text: string): text is PartName {
  return partNames.some((name) => name === text);
}

function asked(words: readonly string[]): { names: readonly PartName[]; quick: boolean } {
  const names = words.filter((word) => word !== "--quick");
  const unknown = names.find((name) => !isPart(name));
  if (unknown !== undefined) {
    throw new Problem(
      `There is no part called ${unknown}: choose among ${partNames.join(", ")}, or add --quick.`,
    );
  }
  return { names: names.length > 0 ? names.filter(isPart) : usual, quick: words.includes("--quick") };
}

async function measure(name: PartName, quick: boolean): Promise<void> {
  using scratch = new Scratch();
  console.log(`\n${name}`);
  const text = await parts[name]({ scratch, rounds: quick ? 1 : 5, seconds: quick ? 1 : 3 });
  console.log(`\n${text}`);
  if (!quick) record(name, text);
}

async function bench(): Promise<void> {
  const { names, quick } = asked(process.argv.slice(2));
  execFileSync(process.execPath, ["scripts/run.mjs", "scripts/build.ts"], { stdio: "inherit" });
  console.log(machineInWords());
  for (const name of names) await measure(name, quick);
  if (!quick) console.log("\nThe figures are written into docs/performance.md.");
}

// Ctrl-C ends the servers too, and takes the scratch folder away.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
try {
  await bench();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
