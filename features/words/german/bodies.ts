import type { Bodies } from "#features/words/english/bodies.ts";

export const bodies = (): Bodies => ({
  notes: "Anmerkungen",
  noteNumbered: "Anmerkung #",
  backToText: "Zurück zum Text",
  callouts: { note: "Hinweis", warning: "Achtung" },
  table: "Tabelle",
  opensAt: (provider) => `Öffnet sich bei ${provider}`,
});
