import type { Saying } from "#features/words/counting.ts";
import type { Lists } from "#features/words/english/lists.ts";

export const lists = ({ number, counted }: Saying): Lists => ({
  pages: "Seiten",
  newer: "Neuere",
  older: "Ältere",
  page: (page) => `Seite ${number(page)}`,
  pageOf: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  sectionIsEmpty: (section) =>
    `Der erste Text im Ressort ${section} wird noch geschrieben. Sobald er erscheint, steht er hier.`,
  topic: "Thema",
  author: "Autor",
  archive: "Archiv",
  stories: counted({ one: "# Text", other: "# Texte" }),
  archiveIsEmpty: "Noch ist nichts erschienen.",
  readOthers: "Lesen, was es sonst Neues gibt",
  soon: "Demnächst",
  firstStory: "Der erste Text wird gerade geschrieben.",
  deskHasOpened: (name) =>
    `${name} hat eben erst die Redaktion eröffnet. Schauen Sie bald wieder herein: Was Ihre Zeit wert ist, steht dann auf dieser Seite.`,
  toYourDesk: "Sie schreiben hier? Zu Ihrem Schreibtisch.",
});
