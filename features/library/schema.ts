import { z } from "zod";
import { line, uuid } from "#lib/text-schema.ts";
import { noFolder, pictureKinds } from "./library.ts";

/** The address of the library: anything that makes no sense is taken as absent. */
export const libraryInput = z.object({
  q: line(100).optional().catch(undefined),
  folder: z
    .union([z.literal(noFolder), uuid])
    .optional()
    .catch(undefined),
  kind: z.enum(pictureKinds).optional().catch(undefined),
  view: z.enum(["grid", "list"]).catch("grid").default("grid"),
  /** The last picture of the page before this one, or the first of the page after it. */
  after: uuid.optional().catch(undefined),
  before: uuid.optional().catch(undefined),
});
export type LibraryInput = z.output<typeof libraryInput>;
