import type { Saying } from "#features/words/counting.ts";

export const search = ({ counted }: Saying) => {
  const stories = counted({ one: "# story", other: "# stories" });
  return {
    title: "Search",
    stories: "Search the stories",
    quoted: (words: string) => `“${words}”`,
    browse: "Browse the sections",
    invitation: "Every word of every story can be found here. Or browse the sections:",
    nothing: (words: string) =>
      `Nothing found for “${words}”. Try fewer or other words, or browse the sections:`,
    section: "Section",
    allSections: "All sections",
    time: "Published",
    anyTime: "At any time",
    past: { week: "In the past week", month: "In the past month", year: "In the past year" },
    during: (year: string) => `In ${year}`,
    show: "Show",
    nothingWithin: (words: string) => `Nothing found for “${words}” here. Look further:`,
    further: (where: string, count: number) => `${where}: ${stories(count)}`,
    everything: "In all sections, at any time",
    found: (count: number, words: string) => `${stories(count)} on “${words}”`,
  };
};
export type Search = ReturnType<typeof search>;
