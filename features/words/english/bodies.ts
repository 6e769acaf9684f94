/** In the text of an article. */
export const bodies = () => ({
  notes: "Notes",
  noteNumbered: "Note #",
  backToText: "Back to the text",
  callouts: { note: "Note", warning: "Warning" },
  table: "Table",
  opensAt: (provider: string) => `Opens at ${provider}`,
  showHere: "Show it here",
  contacts: (provider: string, host: string) =>
    `Your browser will then load it from ${host}, and ${provider} will know that you did.`,
});
export type Bodies = ReturnType<typeof bodies>;
