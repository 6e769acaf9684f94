import { z } from "zod";
import { uuid } from "#lib/text-schema.ts";

export const closeSessionInput = z.object({ id: uuid });

export const closeOthersInput = z.object({});
