import { mkdirSync, writeFileSync } from "node:fs";
import { dismissAll } from "./crowd.ts";
import { Broken, type Drill, type How } from "./drill.ts";
import { drills } from "./list.ts";
import { endAll, finished } from "./process.ts";
import { type Entry, record } from "./record.ts";

const words = process.argv.slice(2);
const long = !words.includes("--short");
const names = words.filter((word) => !word.startsWith("--"));

const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Holds a drill once and leaves nothing of it behind. */
async function hold(drill: Drill, how: How): Promise<string> {
  try {
    return await drill.run(how);
  } finally {
    await endAll();
    await dismissAll();
  }
}

/** The broken product must be found out, or the drill proves nothing. */
async function caught(drill: Drill): Promise<string> {
  try {
    await hold(drill, { long: false, sabotaged: true });
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
  throw new Broken(`the control went unnoticed: ${drill.control}`);
}

async function held(drill: Drill): Promise<Entry> {
  const obstacle = await drill.obstacle?.();
  if (obstacle !== undefined) return { drill, result: "skipped", seen: obstacle };
  try {
    const control = await caught(drill);
    console.log(`  control: ${control}`);
    return { drill, result: "kept", seen: await hold(drill, { long, sabotaged: false }), control };
  } catch (error) {
    const seen =
      error instanceof Broken ? error.message : String(error instanceof Error ? error.stack : error);
    return { drill, result: "broken", seen };
  }
}

const built = await finished(["scripts/build.ts"], { env: {} });
if (built.code !== 0) throw new Error(built.said);
const chosen = drills.filter(({ name }) => names.length === 0 || names.some((word) => name.includes(word)));
const entries: Entry[] = [];
for (const [i, drill] of chosen.entries()) {
  console.log(`${i + 1}/${chosen.length} ${drill.name}…`);
  const start = performance.now();
  const entry = await held(drill);
  entries.push(entry);
  console.log(`  ${entry.result}: ${entry.seen} (${since(start)})`);
}

const count = (result: Entry["result"]) => entries.filter((entry) => entry.result === result).length;
const failures = entries.flatMap(({ drill, result, seen }) =>
  result === "broken" ? [`Drill: ${drill.name}\n    ${seen}`] : [],
);
const total = { passed: count("kept"), failed: count("broken"), skipped: count("skipped"), failures };
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/drills.json", JSON.stringify(total));
if (long) record(entries);
console.log(`Drills: ${total.passed} kept, ${total.failed} broken, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
