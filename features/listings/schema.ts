import { z } from "zod";
import { articleKinds, articleStates } from "#features/articles/articles.ts";
import { tagSlug } from "#features/tags/tags.ts";
import { textCursor } from "#lib/cursor.ts";
import { line, uuid } from "#lib/text-schema.ts";
import { bulkVerbs, listSorts, mostAtOnce } from "./listings.ts";

const cursor = textCursor.optional().catch(undefined);

/** The address of the list of articles: anything that makes no sense is taken as absent. */
export const listingInput = z.object({
  q: line(100).min(1).optional().catch(undefined),
  state: z.enum(articleStates).optional().catch(undefined),
  section: uuid.optional().catch(undefined),
  author: uuid.optional().catch(undefined),
  /** A tag however it is written; its slug is what is looked for. */
  tag: line(100)
    .transform(tagSlug)
    .refine((slug) => slug !== "")
    .optional()
    .catch(undefined),
  kind: z.enum(articleKinds).optional().catch(undefined),
  sort: z.enum(listSorts).catch("saved").default("saved"),
  after: cursor,
  before: cursor,
});
export type Listing = z.output<typeof listingInput>;

export const bulkInput = z.object({
  verb: z.enum(bulkVerbs, "Choose one of the list."),
  ids: z
    .array(uuid)
    .min(1, "Choose an article first.")
    .max(mostAtOnce, `At most ${mostAtOnce} at once.`)
    .transform((ids) => [...new Set(ids)]),
  /** The name of a tag, or the id of a section; nothing for no section. */
  value: line(50).default(""),
});
