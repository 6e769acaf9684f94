/** Functions beside the queries that only build a part of a statement, or a name. */
export const parts: readonly string[] = [
  "articles.isPublic",
  "media.mediaFile",
  "media.mediaFolder",
  "share-images.shareImageFile",
  "working-copies.amongTheirs",
  "working-copies.notInTrash",
  "working-copies.withinReach",
];

/** What cannot be read from a plan: that there are never many of these. */
export const accepted: readonly { readonly query: string; readonly line: string; readonly why: string }[] = [
  {
    query: "listings.articleList",
    line: "(ANY(kind) AND published_at>?)",
    why: "What is scheduled lies in the future, and nobody plans a thousand stories ahead",
  },
  {
    query: "listings.articleList",
    line: "articles_retired_ix (retired_at>?)",
    why: "Few articles are ever taken down; sorted in a hundredth of a second when they are two thousand",
  },
  {
    query: "library.libraryPage",
    line: "Bitmap Heap Scan on media",
    why: "Words in one folder: all pictures of the folder are looked at, whichever way",
  },
  {
    query: "library.libraryPage",
    line: "Sort",
    why: "The same on PostgreSQL, which sorts those that have the words; SQLite walks the folder in its order",
  },
];
