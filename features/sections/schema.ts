import { z } from "zod";
import { line, orNothing, slugText, uuid } from "#lib/text-schema.ts";

const fields = {
  name: line(60).min(1, "A section has a name."),
  /** Nothing: made from the name. */
  slug: orNothing(slugText),
  description: line(300).default(""),
  colour: line(7)
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "Write a colour such as #1f4fa3."),
};

export const createSectionInput = z.object(fields);
export const changeSectionInput = z.object({ id: uuid, ...fields });
export type SectionFields = z.output<typeof createSectionInput>;
