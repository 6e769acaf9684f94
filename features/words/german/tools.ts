import type { Tools } from "#features/words/english/tools.ts";

export const tools = (): Tools => ({
  label: "Dieser Beitrag",
  share: "Teilen",
  copy: "Link kopieren",
  copied: "Der Link liegt in der Zwischenablage.",
  save: "Merken",
  saved: "In diesem Browser gemerkt.",
  unsaved: "Nicht mehr gemerkt.",
  toSaved: "Gemerkte Beiträge",
  savedTitle: "Gemerkte Beiträge",
  savedStandfirst:
    "Was Sie zum späteren Lesen beiseitegelegt haben. Es liegt in diesem Browser und sonst nirgends.",
  savedNone: "Noch ist nichts gemerkt. Jeder Beitrag hat dafür einen Knopf unter der Autorenzeile.",
  savedUnscripted: "Diese Liste führt ein Skript dieser Website, das Ihr Browser nicht ausführt.",
  remove: "Entfernen",
  onePassageNew: "Ein Absatz ist neu, seit Sie zuletzt hier waren.",
  passagesNew: "# Absätze sind neu, seit Sie zuletzt hier waren.",
  showFirst: "Zum ersten",
  oneMoreComment: "Ein weiterer Kommentar ist da",
  moreComments: "# weitere Kommentare sind da",
  keptComment: "Das hatten Sie geschrieben und nicht abgeschickt.",
  discard: "Verwerfen",
});
