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
    found: (count, words) => `${stories(count)} zu „${words}“`,
  };
};
