import { absent } from "#features/words/german/absent.ts";
import { articles } from "#features/words/german/articles.ts";
import { bodies } from "#features/words/german/bodies.ts";
import { comments } from "#features/words/german/comments.ts";
import { feeds } from "#features/words/german/feeds.ts";
import { lists } from "#features/words/german/lists.ts";
import { refusals } from "#features/words/german/refusals.ts";
import { search } from "#features/words/german/search.ts";
import { site } from "#features/words/german/site.ts";
import { tools } from "#features/words/german/tools.ts";
import type { Saying } from "./counting.ts";

export const german = (saying: Saying) => ({
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
