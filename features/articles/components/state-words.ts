import type { BadgeTone } from "#components/badge.tsx";
import type { ArticleState } from "#features/articles/articles.ts";

export const stateWord: Record<ArticleState, string> = {
  draft: "Draft",
  scheduled: "Scheduled",
  published: "Published",
  retired: "Retired",
};

export const stateTone: Record<ArticleState, BadgeTone> = {
  draft: "calm",
  scheduled: "accent",
  published: "good",
  retired: "danger",
};
