import type { Saying } from "#features/words/counting.ts";
import type { Articles } from "#features/words/english/articles.ts";

export const articles = ({ counted, list }: Saying): Articles => ({
  byline: (names) => `Von ${list(names)}`,
  updated: "Aktualisiert am #",
  minutesToRead: counted({ one: "# Minute Lesezeit", other: "# Minuten Lesezeit" }),
  minutes: counted({ other: "# Min." }),
  filedUnder: "Abgelegt unter #",
  moreFrom: (section) => `Mehr aus ${section}`,
  continueReading: "Weiterlesen",
  continueReadingOf: (headline) => `Weiterlesen: ${headline}`,
});
