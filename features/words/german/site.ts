import type { Site } from "#features/words/english/site.ts";

export const site = (): Site => ({
  skip: "Zum Inhalt springen",
  sections: "Ressorts",
  allSections: "Alle Ressorts",
  search: "Suche",
  more: "Mehr",
  feed: "Feed",
  staff: "Redaktion",
  elsewhere: "Anderswo",
  appearance: "Darstellung",
  automatic: "Automatisch",
  light: "Hell",
  dark: "Dunkel",
});
