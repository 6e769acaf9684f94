import { z } from "zod";

/** Every kind of work that is done outside of a request, and what it needs to know. `runner.ts` does it. */
export const jobSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("media-variants"), payload: z.object({ mediaId: z.guid() }) }),
]);
export type Job = z.infer<typeof jobSchema>;

export const jobKinds = jobSchema.options.map((option) => option.shape.kind.value);
