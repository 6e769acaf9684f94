import { z } from "zod";
import { line, uuid } from "#lib/text-schema.ts";

/** Ids in their order, with commas between them, as an address has them too. */
const ids = z
  .string()
  .max(500)
  .transform((text) => text.split(",").filter((id) => id !== ""))
  .pipe(z.array(uuid));

export const composeHomeInput = z.object({ articleIds: ids });
export const findStoriesInput = z.object({ text: line(100) });
export const homePreviewInput = z.object({
  stories: ids.catch([]).default([]),
  theme: z.enum(["light", "dark"]).catch("light").default("light"),
});
