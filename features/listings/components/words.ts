import type { ArticleKind } from "#features/articles/articles.ts";
import type { ListSort } from "#features/listings/listings.ts";

export const kindWord: Record<ArticleKind, string> = { story: "Stories", page: "Standing pages" };

export const sortWord: Record<ListSort, string> = {
  saved: "Saved last",
  published: "Published last",
  headline: "Headline, A to Z",
};
