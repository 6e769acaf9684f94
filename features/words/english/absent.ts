/** What stands in the place of a page that is not there. */
export const absent = () => ({
  notFound: "Not found",
  nothingHere: "There is nothing at this address.",
  mayHaveMoved:
    "The page may have moved, or the link lost a letter on its way to you. What you were looking for is perhaps a search away.",
  toHome: "To the home page",
  takenDown: "This page has been taken down.",
  withdrawn:
    "Something stood here once, and the editors have withdrawn it. The link that brought you was right; it is only too late.",
  seeNew: "See what is new",
});
export type Absent = ReturnType<typeof absent>;
