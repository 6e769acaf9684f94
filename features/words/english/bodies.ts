/** In the text of an article. */
export const bodies = () => ({
  notes: "Notes",
  noteNumbered: "Note #",
  backToText: "Back to the text",
  callouts: { note: "Note", warning: "Warning" },
  table: "Table",
  opensAt: (provider: string) => `Opens at ${provider}`,
});
export type Bodies = ReturnType<typeof bodies>;
