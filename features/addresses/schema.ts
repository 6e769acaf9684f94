import { z } from "zod";
import { line, orNothing, slugText, uuid } from "#lib/text-schema.ts";

export const checkAddressInput = z.object({
  id: uuid,
  /** Nothing: made from the headline. */
  slug: orNothing(slugText),
  headline: line(200),
});
