import type { Feeds } from "#features/words/english/feeds.ts";

export const feeds = (): Feeds => ({
  comments: "Kommentare",
  commentsOn: (headline) => `Kommentare zu „${headline}“`,
  saidOn: (name, headline) => `${name} zu „${headline}“`,
});
