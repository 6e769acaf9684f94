import { z } from "zod";
import { line, orNothing, uuid } from "#lib/text-schema.ts";
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

/** What the address asks the library for. */
export function filterOf({ q, folder, kind, after, before }: LibraryInput) {
  return { text: q, folder, kind, after, before };
}

const ids = z.array(uuid).min(1, "Choose a picture first.").max(200, "These are too many at once.");

const share = z
  .string()
  .regex(/^(0(\.\d{1,20})?|1(\.0{1,20})?)$/, "The point is outside of the picture.")
  .transform(Number);

export const describePictureInput = z.object({
  id: uuid,
  folderId: orNothing(uuid),
  alt: line(1000),
  /** A box that is ticked; absent otherwise. */
  decorative: z.string().optional(),
  caption: line(1000),
  credit: line(200),
  focalX: share,
  focalY: share,
});
export type PictureWords = z.output<typeof describePictureInput>;

export const movePicturesInput = z.object({ ids, folderId: orNothing(uuid) });
export const creditPicturesInput = z.object({ ids, credit: line(200) });
export const removePicturesInput = z.object({ ids, confirmed: z.string().optional() });
export const restorePicturesInput = z.object({ ids });

/** What comes along with a file that is uploaded. */
export const uploadInput = z.object({ folder: orNothing(uuid), replaces: orNothing(uuid) });
