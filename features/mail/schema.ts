import { z } from "zod";
import { roles } from "#features/people/people.ts";
import { uuid } from "#lib/text-schema.ts";

/** What a letter says. The link stands apart, so that it can be forgotten before the rest. */
export const letterSchema = z.object({
  to: z.string(),
  /** The role of whoever gets it, or shall get with it: the link could make anybody that person. */
  forRole: z.enum(roles),
  subject: z.string(),
  /** With `{link}` where the link belongs. */
  text: z.string(),
  link: z.string().nullable(),
});
export type Letter = z.output<typeof letterSchema>;

/** The address of the page; anything that makes no sense is taken as absent. */
export const mailPageInput = z.object({ before: uuid.optional().catch(undefined) });

export const tryAgainInput = z.object({ id: uuid });
