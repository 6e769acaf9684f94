/** What a tab and a search engine show: from the particular to the publication. */
export function title(...parts: readonly (string | undefined)[]): string {
  const words = parts.map((part) => part?.trim() ?? "").filter((part) => part !== "");
  return [...new Set(words)].join(" | ");
}
