import { z } from "zod";
import { articleStates } from "#features/articles/articles.ts";
import { line, uuid } from "#lib/text-schema.ts";

/** The address of the list of articles: anything that makes no sense is taken as absent. */
export const articleListInput = z.object({
  state: z.enum(articleStates).optional().catch(undefined),
  section: uuid.optional().catch(undefined),
  q: line(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type ArticleListInput = z.output<typeof articleListInput>;
