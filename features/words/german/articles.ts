import type { Saying } from "#features/words/counting.ts";
import type { Articles } from "#features/words/english/articles.ts";

export const articles = ({ counted, list }: Saying): Articles => ({
  byline: (names) => `Von ${list(names)}`,
  updated: "Aktualisiert am #",
  minutesToRead: counted({ one: "# Minute Lesezeit", other: "# Minuten Lesezeit" }),
  minutes: counted({ other: "# Min." }),
  filedUnder: "Abgelegt unter #",
  readIn: "Lesen auf",
  moreFrom: (section) => `Mehr aus ${section}`,
  onThisPage: "Auf dieser Seite",
  partOf: (part, parts) => `Teil ${part} von ${parts}`,
  related: "Weiterlesen",
  beside: (section) => `Davor und danach in ${section}`,
  newer: "Neuer",
  older: "Älter",
  continueReading: "Weiterlesen",
  continueReadingOf: (headline) => `Weiterlesen: ${headline}`,
});
