import type { ReactNode } from "react";
import type { ArticleState } from "#features/articles/articles.ts";

/** An article as the list in the browser knows it; what is shown of it is written on the server. */
export interface RowOfList {
  readonly id: string;
  readonly headline: string;
  readonly kind: "story" | "page";
  readonly state: ArticleState;
  readonly hasUnpublishedChanges: boolean;
  readonly details: ReactNode;
  readonly badges: ReactNode;
}
