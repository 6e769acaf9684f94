import { z } from "zod";

/** Every kind of work that is done outside of a request, and what it needs to know. `runner.ts` does it. */
export const jobSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("media-variants"), payload: z.object({ mediaId: z.guid() }) }),
  z.object({ kind: z.literal("share-image"), payload: z.object({ articleId: z.guid() }) }),
  /** All of them, beginning after an article; nothing stands before the first. */
  z.object({ kind: z.literal("share-images"), payload: z.object({ after: z.string() }) }),
  /** Its time in the trash is over. */
  z.object({ kind: z.literal("trash"), payload: z.object({ articleId: z.guid() }) }),
  /** Somebody has forgotten their password, or says so; the address of the site is known to the server alone. */
  z.object({ kind: z.literal("new-password"), payload: z.object({ email: z.string(), origin: z.string() }) }),
  z.object({ kind: z.literal("mail"), payload: z.object({ mailId: z.guid() }) }),
  z.object({ kind: z.literal("forget-mail"), payload: z.object({ mailId: z.guid() }) }),
  /** Its month out of the library is over. */
  z.object({ kind: z.literal("removed-media"), payload: z.object({ mediaId: z.guid() }) }),
]);
export type Job = z.infer<typeof jobSchema>;

export const jobKinds = jobSchema.options.map((option) => option.shape.kind.value);
