import type { Saying } from "#features/words/counting.ts";

/** Around a story. `#` stands for what a component puts there. */
export const articles = ({ counted, list }: Saying) => ({
  byline: (names: readonly string[]) => `By ${list(names)}`,
  updated: "Updated #",
  minutesToRead: counted({ other: "# min read" }),
  minutes: counted({ other: "# min" }),
  filedUnder: "Filed under #",
  readIn: "Read this in",
  moreFrom: (section: string) => `More from ${section}`,
  onThisPage: "On this page",
  partOf: (part: number, parts: number) => `Part ${part} of ${parts}`,
  related: "Read next",
  beside: (section: string) => `Before and after, in ${section}`,
  newer: "Newer",
  older: "Older",
  continueReading: "Continue reading",
  continueReadingOf: (headline: string) => `Continue reading: ${headline}`,
});
export type Articles = ReturnType<typeof articles>;
