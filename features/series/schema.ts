import { z } from "zod";
import { line, orNothing, slugText } from "#lib/text-schema.ts";

export const createSeriesInput = z.object({
  title: line(100).min(1, "A series has a title."),
  /** Nothing: made from the title. */
  slug: orNothing(slugText),
  description: line(300).default(""),
});
export type SeriesFields = z.output<typeof createSeriesInput>;
