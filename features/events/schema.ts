import { z } from "zod";
import { isEventType } from "./events.ts";

/** The address of the log: anything that makes no sense is taken as absent. */
export const eventPageInput = z.object({
  type: z.string().refine(isEventType).optional().catch(undefined),
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
