import type { Dialect } from "#db/kit.ts";

/** What the two engines spell differently in the statements that fill tables. Arguments are SQL too. */
export interface Spelling {
  /** The id with this number; `sampleId` is the same for samples. */
  id(number: string): string;
  /** An instant, from milliseconds since 1970. */
  time(milliseconds: string): string;
  json(text: string): string;
}

const start = "01900000-0000-7000-8000-";

export const spellings: Readonly<Record<Dialect, Spelling>> = {
  sqlite: {
    id: (number) => `printf('${start}%012x', ${number})`,
    time: (milliseconds) => `(${milliseconds})`,
    json: (text) => `(${text})`,
  },
  postgres: {
    id: (number) => `('${start}' || lpad(to_hex(${number}), 12, '0'))`,
    time: (milliseconds) => `to_timestamp((${milliseconds}) / 1000.0)`,
    json: (text) => `(${text})::jsonb`,
  },
};

export function sampleId(number: number): string {
  return `${start}${number.toString(16).padStart(12, "0")}`;
}

/** One of these words, by the number of the row. */
export function oneOf(words: readonly string[], number = "i"): string {
  const cases = words.map((word, place) => `when ${place} then '${word}'`).join(" ");
  return `case ${number} % ${words.length} ${cases} end`;
}
