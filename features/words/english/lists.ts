import type { Saying } from "#features/words/counting.ts";

/** The home page, sections and every other list of stories. */
export const lists = ({ number, counted }: Saying) => ({
  pages: "Pages",
  newer: "Newer",
  older: "Older",
  page: (page: number) => `Page ${number(page)}`,
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  sectionIsEmpty: (section: string) =>
    `The first story of ${section} is still being written. When it is published, it stands here.`,
  topic: "Topic",
  author: "Author",
  archive: "Archive",
  stories: counted({ one: "# story", other: "# stories" }),
  archiveIsEmpty: "Nothing has been published yet.",
  readOthers: "Read what else is new",
  soon: "Soon",
  firstStory: "The first story is being written.",
  deskHasOpened: (name: string) =>
    `${name} has just opened its desk. Come back in a little while: when something is worth your time, it will stand on this page.`,
  toYourDesk: "You write here? Go to your desk.",
});
export type Lists = ReturnType<typeof lists>;
