/** What the script of reader pages adds. `#` stands for what it puts there. */
export const tools = () => ({
  label: "This story",
  share: "Share",
  copy: "Copy link",
  copied: "The link is on your clipboard.",
  save: "Save",
  saved: "Saved in this browser.",
  unsaved: "No longer saved.",
  toSaved: "Saved stories",
  savedTitle: "Saved stories",
  savedStandfirst: "What you have put aside to read later. It is kept in this browser and nowhere else.",
  savedNone: "Nothing is saved yet. Each story has a button for it, under its byline.",
  savedUnscripted: "This list is kept by a script of this site, which your browser does not run.",
  remove: "Remove",
  onePassageNew: "One passage is new since you were last here.",
  passagesNew: "# passages are new since you were last here.",
  showFirst: "Go to the first",
  oneMoreComment: "One more comment has come in",
  moreComments: "# more comments have come in",
  keptComment: "This is what you had written and not sent.",
  discard: "Discard it",
});
export type Tools = ReturnType<typeof tools>;
