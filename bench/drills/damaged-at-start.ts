import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { controlNamed, type Drill, demand, type How } from "./drill.ts";
import { finished } from "./process.ts";
import { newPublication } from "./publication.ts";

/** Overwrites a part of the file with noise. */
function spoil(file: string, from: number, length: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(file, bytes);
}

const damages: Readonly<Record<string, (file: string) => void>> = {
  missing: (file) => rmSync(file),
  empty: (file) => truncateSync(file, 0),
  "cut in half": (file) => truncateSync(file, Math.floor(readFileSync(file).length / 8192) * 4096),
  "spoiled in its head": (file) => spoil(file, 0, 100),
  "spoiled in its schema": (file) => spoil(file, 100, 3000),
  "spoiled in a page": (file) => spoil(file, 4096 * 9, 4096),
};

const stateOf = (file: string) =>
  existsSync(file) ? createHash("sha256").update(readFileSync(file)).digest("hex") : "missing";

async function demandRefusal(what: string, damage: (file: string) => void, control: string | undefined) {
  const { dataDir, file, env } = await newPublication();
  damage(file);
  const before = stateOf(file);
  const { code, said } = await finished(["cli/prepare.ts"], { env, control });
  demand(code !== 0, `Masthead starts on ${dataDir} although its database is ${what}`);
  const lines = said.trim().split("\n");
  demand(lines.length === 1, `a database that is ${what} is refused in ${lines.length} lines`);
  demand(said.includes("restore"), `a database that is ${what} is refused without the way to restore it`);
  demand(stateOf(file) === before, `a database that is ${what} was changed by the start that refused it`);
}

async function run({ long, sabotaged }: How): Promise<string> {
  const control = sabotaged ? controlNamed("trust-any-file") : undefined;
  const held = Object.entries(damages).filter(([what]) => long || !/half|head|schema/.test(what));
  for (const [what, damage] of held) await demandRefusal(what, damage, control);
  return `${held.map(([what]) => what).join(", ")}: each refused in one line with the way to restore, and left as it was`;
}

export const damagedAtStart: Drill = {
  name: "Damaged or missing at the start",
  promise:
    "On a database that is missing, empty, cut short or damaged, Masthead refuses to start in one line that says how to restore it, and changes nothing.",
  control: "a start that does not look whether the publication was lost or damaged",
  run,
};
