/** The frame around every page. */
export const site = () => ({
  skip: "Skip to the content",
  sections: "Sections",
  allSections: "All sections",
  search: "Search",
  more: "More",
  feed: "Feed",
  staff: "Staff",
  elsewhere: "Elsewhere",
  appearance: "Appearance",
  automatic: "Automatic",
  light: "Light",
  dark: "Dark",
});
export type Site = ReturnType<typeof site>;
