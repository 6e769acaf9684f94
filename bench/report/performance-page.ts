import { readFileSync, writeFileSync } from "node:fs";
import { commitMeasured, machineInWords } from "#bench/machine.ts";

const file = "docs/performance.md";

export const partNames = ["warm", "cold", "posts", "memory", "writing", "big"] as const;
export type PartName = (typeof partNames)[number];

const marks = (part: PartName) => [`<!-- measured: ${part} -->\n`, `<!-- end: ${part} -->`] as const;

/** The page with another text between the marks of a part. */
export function withPart(page: string, part: PartName, text: string): string {
  const [from, to] = marks(part);
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${file} has no place for the part ${part}`);
  return `${page.slice(0, start + from.length)}\n${text.trim()}\n\n${page.slice(end)}`;
}

/** Writes what a part has measured into the page, with when and on what. */
export function record(part: PartName, text: string): void {
  const when = new Date().toISOString().slice(0, 10);
  const line = `Measured on ${when} at commit ${commitMeasured()}: ${machineInWords()}.`;
  writeFileSync(file, withPart(readFileSync(file, "utf8"), part, `${line}\n\n${text}`));
}
