import type { Statement } from "#db/statement.ts";

/** A finding about one statement: the line of the plan and what is wrong with it. */
export interface Fault {
  readonly line: string;
  readonly why: string;
}

/** These stay small whatever a publication does: they may be scanned. Every other table grows. */
export const smallTables: readonly string[] = [
  "sections",
  "settings",
  "series",
  "home_picks",
  "media_folders",
];

/**
 * How many rows may share a key, on average, before they need an index in the order of the list, and a LIMIT:
 * more than anybody writes or a discussion holds, and sorted in a few milliseconds.
 */
export const bound = 2000;

/** More rows than a page shows or a discussion holds: a statement that gives them has no end. */
export const longestResult = 1000;

/** Nearly everyone is a reader, so ANALYZE takes every role for frequent; asked for are those of the few staff. */
export const rareKeys: readonly string[] = ["people_role_ix"];

export function isCount({ text }: Statement): boolean {
  return /^\s*select count\(\*\)/i.test(text);
}
