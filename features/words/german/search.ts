import type { Saying } from "#features/words/counting.ts";
import type { Search } from "#features/words/english/search.ts";

export const search = ({ counted }: Saying): Search => {
  const stories = counted({ one: "# Text", other: "# Texte" });
  return {
    title: "Suche",
    stories: "In allen Texten suchen",
    quoted: (words) => `„${words}“`,
    browse: "In den Ressorts stöbern",
    invitation: "Jedes Wort jedes Textes lässt sich hier finden. Oder stöbern Sie in den Ressorts:",
    nothing: (words) =>
      `Nichts gefunden zu „${words}“. Versuchen Sie es mit weniger oder anderen Wörtern, oder stöbern Sie in den Ressorts:`,
    section: "Ressort",
    allSections: "Alle Ressorts",
    time: "Erschienen",
    anyTime: "Jederzeit",
    past: { week: "In der letzten Woche", month: "Im letzten Monat", year: "Im letzten Jahr" },
    during: (year) => `Im Jahr ${year}`,
    show: "Anzeigen",
    nothingWithin: (words) => `Hier ist nichts zu „${words}“ zu finden. Suchen Sie weiter:`,
    further: (where, count) => `${where}: ${stories(count)}`,
    everything: "In allen Ressorts, jederzeit",
    found: (count, words) => `${stories(count)} zu „${words}“`,
  };
};
