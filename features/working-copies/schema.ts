import { z } from "zod";
import { uuid } from "#lib/text-schema.ts";

export const readWorkingCopyInput = z.object({ id: uuid });
export const restoreRevisionInput = z.object({ id: uuid, revisionId: uuid });
