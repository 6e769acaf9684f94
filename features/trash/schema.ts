import { z } from "zod";
import { timeCursor } from "#lib/cursor.ts";
import { uuid } from "#lib/text-schema.ts";

export const trashInput = z.object({ id: uuid });

/** The address of a page of the trash: anything that makes no sense is taken as absent. */
export const trashPageInput = z.object({ after: timeCursor.optional().catch(undefined) });
