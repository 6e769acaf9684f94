import { absent } from "#features/words/english/absent.ts";
import { articles } from "#features/words/english/articles.ts";
import { bodies } from "#features/words/english/bodies.ts";
import { comments } from "#features/words/english/comments.ts";
import { feeds } from "#features/words/english/feeds.ts";
import { lists } from "#features/words/english/lists.ts";
import { refusals } from "#features/words/english/refusals.ts";
import { search } from "#features/words/english/search.ts";
import { site } from "#features/words/english/site.ts";
import { tools } from "#features/words/english/tools.ts";
import type { Saying } from "./counting.ts";

export const english = (saying: Saying) => ({
  absent: absent(),
  articles: articles(saying),
  bodies: bodies(),
  comments: comments(saying),
  feeds: feeds(),
  lists: lists(saying),
  refusals: refusals(),
  search: search(saying),
  site: site(),
  tools: tools(),
});
