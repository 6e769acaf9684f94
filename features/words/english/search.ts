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
    found: (count: number, words: string) => `${stories(count)} on “${words}”`,
  };
};
export type Search = ReturnType<typeof search>;
