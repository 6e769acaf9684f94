import type { Bodies } from "#features/words/english/bodies.ts";

export const bodies = (): Bodies => ({
  notes: "Anmerkungen",
  noteNumbered: "Anmerkung #",
  backToText: "Zurück zum Text",
  callouts: { note: "Hinweis", warning: "Achtung" },
  table: "Tabelle",
  opensAt: (provider) => `Öffnet sich bei ${provider}`,
  showHere: "Hier zeigen",
  contacts: (provider, host) => `Ihr Browser lädt es dann von ${host}, und ${provider} erfährt davon.`,
});
