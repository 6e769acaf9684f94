/** What feed readers show, and the links to feeds. */
export const feeds = () => ({
  comments: "Comments",
  commentsOn: (headline: string) => `Comments on “${headline}”`,
  saidOn: (name: string, headline: string) => `${name} on “${headline}”`,
});
export type Feeds = ReturnType<typeof feeds>;
