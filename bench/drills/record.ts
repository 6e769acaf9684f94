import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Drill } from "./drill.ts";
import { drills } from "./list.ts";

/** What became of a drill. */
export interface Entry {
  readonly drill: Drill;
  readonly result: "kept" | "broken" | "skipped";
  /** What was seen, or why it was not held. */
  readonly seen: string;
  /** What was seen of the broken product. */
  readonly control?: string;
}

const page = "docs/reliability.md";
const begin = "<!-- The rows below are written by `npm run drills`. -->";

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
}

function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") === "" ? "" : ", with changes");
}

function rowOf({ drill, result, seen, control }: Entry, when: string): string {
  const broken = `${drill.control}${control === undefined ? "" : `: caught (${control})`}`;
  return `| ${[drill.name, drill.promise, broken, `${result}: ${seen}`, when].map(cell).join(" | ")} |`;
}

/** Puts the rows of these drills into the page; what was not held keeps the row it has. */
export function record(entries: readonly Entry[]): void {
  const when = `${new Date().toISOString().slice(0, 10)}, ${commit()}`;
  const [before = "", rows = ""] = readFileSync(page, "utf8").split(begin);
  const [header = "", line = "", ...known] = rows.trim().split("\n");
  const now = new Map(entries.map((entry) => [entry.drill.name, rowOf(entry, when)]));
  const table = drills.flatMap(({ name }) => {
    const row = now.get(name) ?? known.find((one) => one.startsWith(`| ${cell(name)} |`));
    return row ?? [];
  });
  writeFileSync(page, `${before}${begin}\n\n${[header, line, ...table].join("\n")}\n`);
}
