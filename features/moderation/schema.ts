import { z } from "zod";
import { unseenId } from "#features/comments/schema.ts";
import { pageNumber } from "#lib/page-number.ts";
import { moderationStates } from "./moderation.ts";

/** Where in the queue an editor is, and comes back to. */
export const queuePlace = z.object({
  state: z.enum(moderationStates).catch("pending"),
  page: z
    .unknown()
    .optional()
    .transform((page) => pageNumber(typeof page === "string" ? page : undefined)),
});
export type QueuePlace = z.output<typeof queuePlace>;

/** What the address of the queue asks for, and what was done a moment ago. */
export const queueQuery = queuePlace.extend({
  done: z.enum(["approved", "removed", "restored"]).optional().catch(undefined),
});
export type QueueQuery = z.output<typeof queueQuery>;

export const moderateCommentInput = queuePlace.extend({ id: unseenId });
export type ModerateComment = z.output<typeof moderateCommentInput>;
