import { z } from "zod";
import { colour, line, orNothing, slugText, uuid } from "#lib/text-schema.ts";

const fields = {
  name: line(60).min(1, "A section has a name."),
  /** Nothing: made from the name. */
  slug: orNothing(slugText),
  description: line(300).default(""),
  colour: colour,
};

export const createSectionInput = z.object(fields);
export const changeSectionInput = z.object({ id: uuid, ...fields });
export type SectionFields = z.output<typeof createSectionInput>;
