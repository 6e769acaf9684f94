import type { Random } from "./random.ts";
import { firstNames, lists, nameParts } from "./words.ts";

/** Every second part is the name of a list. */
const parsed = new Map<string, readonly string[]>();

function partsOf(pattern: string): readonly string[] {
  const known = parsed.get(pattern);
  if (known) return known;
  const parts = pattern.split(/\{(\w+)\}/);
  parsed.set(pattern, parts);
  return parts;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A family name or a place. */
export function familyName(random: Random): string {
  return nameParts.map((list) => random.pick(list)).join("");
}

export function fullName(random: Random): string {
  return `${random.pick(firstNames)} ${familyName(random)}`;
}

function wordFor(name: string, random: Random): string {
  if (name === "Name") return familyName(random);
  if (name === "First") return random.pick(firstNames);
  const lower = name.toLowerCase();
  const list = lists[lower];
  if (list === undefined) throw new Error(`there is no list of words called ${name}`);
  const text = expand(random.pick(list), random);
  return name === lower ? text : capitalised(text);
}

/** The pattern with a word, or words, in the place of each `{list}`. */
export function expand(pattern: string, random: Random): string {
  let text = "";
  partsOf(pattern).forEach((part, i) => {
    text += i % 2 === 0 ? part : wordFor(part, random);
  });
  return text;
}

/** So many sentences of these patterns. */
export function passage(patterns: readonly string[], count: number, random: Random): string {
  return Array.from({ length: count }, () => expand(random.pick(patterns), random)).join(" ");
}
