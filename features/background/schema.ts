import { z } from "zod";
import { uuid } from "#lib/text-schema.ts";

export const retryJobInput = z.object({ id: uuid });
