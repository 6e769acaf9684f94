import { z } from "zod";
import { uuid } from "#lib/text-schema.ts";

/** The address of a preview: anything that makes no sense is taken as absent. */
export const previewInput = z.object({
  revision: uuid.optional().catch(undefined),
  theme: z.enum(["light", "dark"]).optional().catch(undefined),
});
