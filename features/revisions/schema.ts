import { z } from "zod";
import { uuid } from "#lib/text-schema.ts";

/** The address of a list of revisions. */
export const revisionListInput = z.object({
  before: z.coerce.number().int().min(2).max(1_000_000_000).optional().catch(undefined),
});

/** The address of a preview: anything that makes no sense is taken as absent. */
export const previewInput = z.object({
  revision: uuid.optional().catch(undefined),
  theme: z.enum(["light", "dark"]).optional().catch(undefined),
});
