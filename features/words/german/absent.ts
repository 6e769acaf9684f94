import type { Absent } from "#features/words/english/absent.ts";

export const absent = (): Absent => ({
  notFound: "Nicht gefunden",
  nothingHere: "Unter dieser Adresse steht nichts.",
  mayHaveMoved:
    "Die Seite ist vielleicht umgezogen, oder der Link hat unterwegs einen Buchstaben verloren. Was Sie suchten, findet womöglich die Suche.",
  toHome: "Zur Startseite",
  takenDown: "Diese Seite wurde entfernt.",
  withdrawn:
    "Hier stand einmal etwas; die Redaktion hat es zurückgezogen. Der Link, der Sie hergeführt hat, war richtig, er kommt nur zu spät.",
  seeNew: "Zu den neuesten Texten",
});
